package fr.intendance.offboarding;

import fr.intendance.document.DocumentTemplate;

/** The documents of the end. */
final class OffboardingDocument {

	/** What was handed back and what was deleted (GDPR art. 28(3)(g)). */
	static final DocumentTemplate CERTIFICATE = new DocumentTemplate("document/offboarding-certificate",
			CertificateView.class, "RS");

	/** That a client was forgotten, and what is kept (GDPR art. 17 and 5(2)). */
	static final DocumentTemplate ERASURE = new DocumentTemplate("document/offboarding-erasure", ErasureView.class,
			"EF");

	private OffboardingDocument() {
	}

}
