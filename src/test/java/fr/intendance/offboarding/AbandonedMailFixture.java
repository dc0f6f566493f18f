package fr.intendance.offboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class AbandonedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new AbandonedMail("E-2026-0042");
	}

}
