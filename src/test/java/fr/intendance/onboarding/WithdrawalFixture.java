package fr.intendance.onboarding;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

class WithdrawalFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.WITHDRAWAL;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return new WithdrawalView(imprint, PartyFixture.client(imprint.language()), "CP-2026-0003", 14, 7);
	}

}
