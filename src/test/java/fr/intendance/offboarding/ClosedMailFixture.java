package fr.intendance.offboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ClosedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ClosedMail("E-2026-0042", "RS-2026-0003");
	}

}
