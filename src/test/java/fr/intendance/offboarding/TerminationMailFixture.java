package fr.intendance.offboarding;

import java.time.LocalDate;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class TerminationMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new TerminationMail("E-2026-0042", LocalDate.of(2026, 12, 31));
	}

}
