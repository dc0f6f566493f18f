package fr.intendance.onboarding;

import fr.intendance.document.DocumentTemplate;

/**
 * The documents that are signed before the work begins, what goes with them, and the
 * sheet with which it begins.
 */
final class OnboardingDocument {

	/** The contract for services. */
	static final DocumentTemplate CONTRACT = new DocumentTemplate("document/onboarding-contract", ContractView.class,
			"CP");

	/** The confidentiality agreement. */
	static final DocumentTemplate CONFIDENTIALITY = new DocumentTemplate("document/onboarding-confidentiality",
			ConfidentialityView.class, "AC");

	/** The data-processing agreement of GDPR art. 28. */
	static final DocumentTemplate DATA_PROCESSING = new DocumentTemplate("document/onboarding-data-processing",
			DataProcessingView.class, "ST");

	/** The mandate to issue the client's invoices, where that is a service. */
	static final DocumentTemplate BILLING_MANDATE = new DocumentTemplate("document/onboarding-billing-mandate",
			BillingMandateView.class, "MF");

	/** How to withdraw, with the form to do so. */
	static final DocumentTemplate WITHDRAWAL = new DocumentTemplate("document/onboarding-withdrawal",
			WithdrawalView.class, "NR");

	/** Who does what and how to reach whom, at the start of the service. */
	static final DocumentTemplate WELCOME = new DocumentTemplate("document/onboarding-welcome", WelcomeView.class,
			"FA");

	private OnboardingDocument() {
	}

}
