package fr.intendance.document;

/**
 * A document that exists for tests, in a series of its own.
 */
public record Note(String series) implements DocumentTemplate {

	@Override
	public String template() {
		return "probe/note";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return NoteView.class;
	}

}
