package fr.intendance.firstcontact;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ResumeMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ResumeMail("E-2026-0042", 30, "https://intendance.example/portal/SECRET/booking",
				"https://intendance.example/portal/SECRET/objection");
	}

}
