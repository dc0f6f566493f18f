package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuoteSentMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuoteSentMail("D-2026-0012", new Amount(119700), true, LocalDate.of(2026, 12, 23), false,
				"https://intendance.example/portal/secret/quote");
	}

}
