package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ContractWithdrawnMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ContractWithdrawnMail("E-2026-0042", "CP-2026-0003", "Atelier Durand");
	}

}
