package fr.intendance.onboarding;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/**
 * The documents that are signed before the work begins, and what goes with them.
 */
enum OnboardingDocument implements DocumentTemplate {

	/** The contract for services. */
	CONTRACT("document/onboarding-contract", ContractView.class, "CP", "Contrat de prestation de services"),

	/** The confidentiality agreement. */
	CONFIDENTIALITY("document/onboarding-confidentiality", ConfidentialityView.class, "AC",
			"Accord de confidentialité"),

	/** The data-processing agreement of GDPR art. 28. */
	DATA_PROCESSING("document/onboarding-data-processing", DataProcessingView.class, "ST",
			"Contrat de sous-traitance de données"),

	/** How to withdraw, with the form to do so. */
	WITHDRAWAL("document/onboarding-withdrawal", WithdrawalView.class, "NR", "Notice et formulaire de rétractation");

	private final String template;

	private final Class<? extends DocumentView> view;

	private final String series;

	private final String label;

	OnboardingDocument(String template, Class<? extends DocumentView> view, String series, String label) {
		this.template = template;
		this.view = view;
		this.series = series;
		this.label = label;
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

	@Override
	public String label() {
		return this.label;
	}

}
