package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class SignatureMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new SignatureMail("CP-2026-0003", "https://intendance.example/portal/secret/signature");
	}

}
