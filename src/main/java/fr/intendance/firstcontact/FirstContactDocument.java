package fr.intendance.firstcontact;

import fr.intendance.document.DocumentTemplate;

/**
 * The letters to those with whom it does not go on, or not now.
 */
final class FirstContactDocument {

	/** What to prepare before delegating. */
	static final DocumentTemplate NOT_YET = new DocumentTemplate("document/first-contact-not-yet", NotYetView.class,
			"LP");

	/** Why the firm cannot help, and who can; the needs review sends it too. */
	static final DocumentTemplate OUT_OF_SCOPE = new DocumentTemplate("document/first-contact-out-of-scope",
			OutOfScopeView.class, "LR");

	private FirstContactDocument() {
	}

}
