package fr.intendance.document;

/**
 * A kind of document; each stage lists its own in an enum. It has a template in French
 * and one in English, beside it, whose name ends in {@code _en}; what people call it
 * stands in the words of its stage, {@code document.<kind>}.
 */
public interface DocumentTemplate {

	/** Path below {@code templates/} without its ending: {@code document/quote-offer}. */
	String template();

	/** The record that fills it. */
	Class<? extends DocumentView> view();

	/** The letters in front of its numbers: {@code D} for {@code D-2026-0001}. */
	String series();

	/** The name by which programs know it: {@code quote-offer}. */
	default String kind() {
		return template().substring(template().indexOf('/') + 1);
	}

}
