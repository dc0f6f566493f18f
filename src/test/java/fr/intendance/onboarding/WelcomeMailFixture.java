package fr.intendance.onboarding;

import java.time.LocalDate;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class WelcomeMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new WelcomeMail("CP-2026-0003", LocalDate.of(2026, 12, 1), "FA-2026-0003");
	}

}
