package fr.intendance.mail;

import fr.intendance.document.Firm;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.TemplatesFixture;

/** Writes letters of a firm that does not exist, without a database. */
final class LetterFixture {

	private LetterFixture() {
	}

	static LetterWriter writer() {
		return new LetterWriter(TemplatesFixture.templates(), TemplatesFixture.messages(), sender(PartyFixture.firm()));
	}

	static Sender sender(Firm firm) {
		return new Sender(() -> firm, PartyFixture::brand, new MailSettings("", null, false, null));
	}

	static Mail mail(MailView view) {
		return new Mail(new MailKey("E-2026-0042", "test.letter", 1), EmailAddress.of("email", "ines@lefevre.example"),
				Salutation.to("Madame Lefèvre"), view);
	}

}
