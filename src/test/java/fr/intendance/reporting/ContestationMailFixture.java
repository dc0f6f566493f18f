package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ContestationMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return mail(Optional.of(new Amount(-4500)));
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(view(), mail(Optional.empty()));
	}

	private static MailView mail(Optional<Amount> correction) {
		return new ContestationMail("E-2026-0042", YearMonth.of(2026, 11), "CR-2026-0012", "Forfait mensuel",
				correction, "Le forfait a été convenu le 16 novembre.");
	}

}
