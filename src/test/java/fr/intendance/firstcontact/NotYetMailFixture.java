package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class NotYetMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new NotYetMail("E-2026-0042", "Votre logiciel change en janvier.", List.of("Numérisez vos documents."),
				Optional.of(LocalDate.of(2027, 2, 1)));
	}

}
