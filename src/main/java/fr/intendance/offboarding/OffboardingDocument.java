package fr.intendance.offboarding;

import fr.intendance.document.DocumentTemplate;

/** The documents of the end. */
final class OffboardingDocument {

	/** What was handed back and what was deleted (GDPR art. 28(3)(g)). */
	static final DocumentTemplate CERTIFICATE = new DocumentTemplate("document/offboarding-certificate",
			CertificateView.class, "RS");

	private OffboardingDocument() {
	}

}
