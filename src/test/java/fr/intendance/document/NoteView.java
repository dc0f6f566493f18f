package fr.intendance.document;

/**
 * Nothing but what every document says.
 */
public record NoteView(Imprint imprint) implements DocumentView {
}
