package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuoteReplacedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuoteSentMail("D-2026-0013", new Amount(60000), false, LocalDate.of(2026, 12, 23), true,
				"https://intendance.example/portal/secret/quote");
	}

}
