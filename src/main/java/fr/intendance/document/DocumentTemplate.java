package fr.intendance.document;

/**
 * A kind of document; each stage keeps its own as constants of a class whose name ends in
 * {@code Document}. It has a template in French and one in English, beside it, whose name
 * ends in {@code _en}; what people call it stands in the words of its stage,
 * {@code document.<kind>}.
 *
 * @param template path below {@code templates/} without its ending:
 * {@code document/quote-offer}
 * @param view the record that fills it
 * @param series the letters in front of its numbers: {@code D} for {@code D-2026-0001}
 */
public record DocumentTemplate(String template, Class<? extends DocumentView> view, String series) {

	/** The name by which programs know it: {@code quote-offer}. */
	public String kind() {
		return this.template.substring(this.template.indexOf('/') + 1);
	}

}
