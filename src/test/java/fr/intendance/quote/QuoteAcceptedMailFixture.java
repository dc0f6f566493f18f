package fr.intendance.quote;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuoteAcceptedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuoteAnsweredMail("E-2026-0042", "D-2026-0012", "Atelier Durand", "ACCEPTED", "");
	}

}
