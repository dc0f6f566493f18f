package fr.intendance.breach;

import fr.intendance.document.DocumentTemplate;

/** The papers of a breach. */
final class BreachDocument {

	/** What a client, who is the controller, is told (GDPR art. 33(2)). */
	static final DocumentTemplate NOTICE = new DocumentTemplate("document/breach-notice", NoticeView.class, "NV");

	/** What the form of the authority asks for (GDPR art. 33(3)). */
	static final DocumentTemplate AUTHORITY = new DocumentTemplate("document/breach-authority", AuthorityView.class,
			"V");

	private BreachDocument() {
	}

}
