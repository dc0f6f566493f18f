package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class BookingMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new BookingMail("E-2026-0042", Instant.parse("2026-11-25T09:00:00Z"), 30,
				"https://intendance.example/portal/s3cret/booking");
	}

}
