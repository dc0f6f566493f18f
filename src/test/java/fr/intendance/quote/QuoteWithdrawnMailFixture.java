package fr.intendance.quote;

import java.util.stream.Stream;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuoteWithdrawnMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuoteWithdrawnMail("D-2026-0012", false, "Notre planning est complet jusqu’à l’été.");
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(view(), new QuoteWithdrawnMail("D-2026-0012", true, "Une ligne était en double."));
	}

}
