package fr.intendance.transparency;

import java.time.LocalDate;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ErasureAskedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ErasureAskedMail("E-2026-0042", LocalDate.of(2026, 12, 23));
	}

}
