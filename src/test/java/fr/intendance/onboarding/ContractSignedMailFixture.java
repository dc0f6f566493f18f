package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ContractSignedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ContractSignedMail("E-2026-0042", "CP-2026-0003", "Atelier Durand");
	}

}
