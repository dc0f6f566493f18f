package fr.intendance.offboarding;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/** The documents of the end. */
enum OffboardingDocument implements DocumentTemplate {

	/** What was handed back and what was deleted (GDPR art. 28(3)(g)). */
	CERTIFICATE;

	@Override
	public String template() {
		return "document/offboarding-certificate";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return CertificateView.class;
	}

	@Override
	public String series() {
		return "RS";
	}

}
