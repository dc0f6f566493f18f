package fr.intendance.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ContractChangedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return mail(true);
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(mail(true), mail(false), mail(Optional.of("MF-2026-0003"), true));
	}

	private static MailView mail(boolean monthly) {
		return mail(Optional.empty(), monthly);
	}

	private static MailView mail(Optional<String> mandate, boolean monthly) {
		return new ContractChangedMail("E-2026-0042", LocalDate.of(2026, 12, 16), monthly, new BigDecimal("30"),
				new Amount(monthly ? 130000 : 4800), List.of("Facturation", "Courrier papier"), mandate);
	}

}
