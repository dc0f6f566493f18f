package fr.intendance.transparency;

import fr.intendance.document.DocumentTemplate;

/** What the firm shows whoever may ask how it treats data. */
final class TransparencyDocument {

	/** The register of processing (GDPR art. 30). */
	static final DocumentTemplate REGISTER = new DocumentTemplate("document/transparency-register", RegisterView.class,
			"RT");

	private TransparencyDocument() {
	}

}
