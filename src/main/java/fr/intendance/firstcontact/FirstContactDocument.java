package fr.intendance.firstcontact;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The letters to those with whom it does not go on, or not now.
 */
enum FirstContactDocument implements DocumentTemplate {

	/** What to prepare before delegating. */
	NOT_YET("document/first-contact-not-yet", NotYetView.class, "LP"),

	/** Why the firm cannot help, and who can; the needs review sends it too. */
	OUT_OF_SCOPE("document/first-contact-out-of-scope", OutOfScopeView.class, "LR");

	private final String template;

	private final Class<? extends DocumentView> view;

	private final String series;

	FirstContactDocument(String template, Class<? extends DocumentView> view, String series) {
		this.template = template;
		this.view = view;
		this.series = series;
	}

	@Override
	public String template() {
		return this.template;
	}

	@Override
	public Class<? extends DocumentView> view() {
		return this.view;
	}

	@Override
	public String series() {
		return this.series;
	}

}
