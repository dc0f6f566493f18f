package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class WithdrawnMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new WithdrawnMail("CP-2026-0003");
	}

}
