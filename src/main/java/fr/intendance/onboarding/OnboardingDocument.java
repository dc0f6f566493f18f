package fr.intendance.onboarding;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents that are signed before the work begins, what goes with them, and the
 * sheet with which it begins.
 */
enum OnboardingDocument implements DocumentTemplate {

	/** The contract for services. */
	CONTRACT("document/onboarding-contract", ContractView.class, "CP"),

	/** The confidentiality agreement. */
	CONFIDENTIALITY("document/onboarding-confidentiality", ConfidentialityView.class, "AC"),

	/** The data-processing agreement of GDPR art. 28. */
	DATA_PROCESSING("document/onboarding-data-processing", DataProcessingView.class, "ST"),

	/** The mandate to issue the client's invoices, where that is a service. */
	BILLING_MANDATE("document/onboarding-billing-mandate", BillingMandateView.class, "MF"),

	/** How to withdraw, with the form to do so. */
	WITHDRAWAL("document/onboarding-withdrawal", WithdrawalView.class, "NR"),

	/** Who does what and how to reach whom, at the start of the service. */
	WELCOME("document/onboarding-welcome", WelcomeView.class, "FA");

	private final String template;

	private final Class<? extends DocumentView> view;

	private final String series;

	OnboardingDocument(String template, Class<? extends DocumentView> view, String series) {
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
