package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class SignedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new SignedMail("CP-2026-0003", Optional.empty(), Optional.empty(), Optional.empty());
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(view(), new SignedMail("CP-2026-0003", Optional.of(LocalDate.of(2026, 12, 9)),
				Optional.of("https://intendance.example/portal/secret/withdrawal"), Optional.of("CA-2026-0008")));
	}

}
