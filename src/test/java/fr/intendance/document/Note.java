package fr.intendance.document;

/**
 * A document that exists for tests.
 */
public final class Note {

	private Note() {
	}

	/** In a series of its own. */
	public static DocumentTemplate in(String series) {
		return new DocumentTemplate("probe/note", NoteView.class, series);
	}

}
