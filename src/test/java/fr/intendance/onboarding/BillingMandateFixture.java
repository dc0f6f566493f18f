package fr.intendance.onboarding;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

class BillingMandateFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.BILLING_MANDATE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return new BillingMandateView(imprint, PartyFixture.client(imprint.language()),
				PartyFixture.signatory(imprint.language()), "CP-2026-0003", 3);
	}

}
