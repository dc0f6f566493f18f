package fr.intendance.quote;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuoteConfirmedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuoteConfirmedMail("D-2026-0012", LocalDate.of(2027, 1, 4), "ab".repeat(32),
				Optional.of("CA-2026-0007"));
	}

}
