package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class SignedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new SignedMail("CP-2026-0003");
	}

}
