package fr.intendance.onboarding;

import java.time.Instant;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class KickOffMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new KickOffMail(Instant.parse("2026-12-03T08:00:00Z"), 60,
				"https://intendance.example/portal/s3cret/kick-off");
	}

}
