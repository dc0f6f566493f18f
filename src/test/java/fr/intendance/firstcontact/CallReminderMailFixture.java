package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class CallReminderMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new CallReminderMail("E-2026-0042", Instant.parse("2026-11-25T09:00:00Z"));
	}

}
