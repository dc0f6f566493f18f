package fr.intendance.mail;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@MailModuleTest
class OutboxTest {

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private MailRows rows;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void clear() {
		this.desk.clear();
	}

	@Test
	void writesTheMailAsItsTemplateIsNow() {
		OutgoingMail mail = this.desk.queue(this.desk.letter());

		assertThat(mail.state()).isEqualTo(MailState.QUEUED);
		assertThat(mail.subject()).isEqualTo("Votre devis D-2026-0012 est prêt\u202f!");
		assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@camille-moreau\\.example>");
		assertThat(this.desk.said(mail).text()).contains("Menuiserie Lefèvre & Fils");
		assertThat(this.desk.said(mail).html()).contains("Menuiserie Lefèvre &amp; Fils");
	}

	@Test
	void stopsWhatHasNotLeftAndNothingThatComesAfter() {
		Mail mail = this.desk.letter();
		OutgoingMail first = this.desk.queue(mail);

		int stopped = this.transaction.execute((status) -> this.outbox.stop(mail.key().engagement()));

		assertThat(stopped).isOne();
		assertThat(this.rows.get(first.id()).state()).isEqualTo(MailState.STOPPED);
		MailKey farewell = new MailKey(mail.key().engagement(), "farewell", 1);
		assertThat(this.desk.queue(new Mail(farewell, mail.to(), Salutation.neutral(), mail.view())).state())
			.isEqualTo(MailState.QUEUED);
	}

	@Test
	void keepsTheFirstMailOfAKey() {
		Mail mail = this.desk.letter();
		OutgoingMail first = this.desk.queue(mail);

		OutgoingMail second = this.desk
			.queue(new Mail(mail.key(), mail.to(), Salutation.neutral(), TestLetter.about("Autre")));

		assertThat(second).isEqualTo(first);
		assertThat(this.outbox.of(mail.key().engagement())).containsExactly(first);
		assertThat(this.desk.said(first).text()).doesNotContain("Autre");
	}

	@Test
	void theDatabaseItselfRefusesASecondMailOfAKey() {
		Mail mail = this.desk.letter();
		OutgoingMail first = this.desk.queue(mail);

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.rows.add(mail, "<other@id>", "s", first.queuedAt()));
	}

	@Test
	void writesTheNextStepOfAPurpose() {
		Mail mail = this.desk.letter();
		MailKey next = new MailKey(mail.key().engagement(), mail.key().purpose(), 2);

		OutgoingMail first = this.desk.queue(mail);
		OutgoingMail second = this.desk.queue(new Mail(next, mail.to(), mail.salutation(), mail.view()));

		assertThat(this.outbox.of(next.engagement())).containsExactly(first, second);
		assertThat(second.messageId()).isNotEqualTo(first.messageId());
	}

	@Test
	void goesWithTheStepThatIsRolledBack() {
		Mail mail = this.desk.letter().with(Attachment.invitation("BEGIN:VCALENDAR"));

		this.transaction.executeWithoutResult((status) -> {
			this.outbox.queue(mail);
			status.setRollbackOnly();
		});

		assertThat(this.outbox.of(mail.key().engagement())).isEmpty();
	}

	@Test
	void refusesAMailThatNoStepAsksFor() {
		Mail mail = this.desk.letter();

		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.outbox.queue(mail));
	}

	@Test
	void refusesALineBreakInTheSubject() {
		Mail mail = this.desk.letter(new TestLetter("D-1\r\nBcc: x@y.fr", "Lefèvre", "http://a.fr/", "http://b.fr/",
				java.util.Optional.empty()));

		assertThatIllegalStateException().isThrownBy(() -> this.desk.queue(mail))
			.withMessageContaining("mail/test-letter")
			.withMessageNotContaining("x@y.fr");
	}

	@Test
	void refusesADocumentThatWasNeverIssued() {
		Mail mail = this.desk.letter().with(Attachment.document("D-2026-9999"));

		assertThatIllegalStateException().isThrownBy(() -> this.desk.queue(mail));
		assertThat(this.outbox.of(mail.key().engagement())).isEmpty();
	}

	@Test
	void bringsBackEveryScriptUnchanged() {
		String text = "Émoji 👩🏽‍💼, עברית, 日本語, <b>&amp;";

		OutgoingMail mail = this.desk
			.queue(this.desk.letter(TestLetter.about("Lefèvre").noting(text)).in(Locale.FRANCE));

		assertThat(this.desk.said(mail).text()).contains(text);
	}

	@Test
	void namesNobodyWhereItIsPrinted() {
		Mail mail = this.desk.letter();

		OutgoingMail queued = this.desk.queue(mail);

		assertThat(mail + " " + queued + " " + mail.salutation()).doesNotContain("Lefèvre", "ines", "devis");
	}

	@Test
	void refusesAKeyThatCouldNameSomebody() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailKey("ines@lefevre.example", "quote.sent", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new MailKey("E-2026-0042", "quote sent", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new MailKey("E-2026-0042", "quote.sent", 0));
	}

	@Test
	void refusesAnAttachmentThatBreaksAHeader() {
		byte[] content = new byte[1];

		assertThatIllegalArgumentException().isThrownBy(() -> Attachment.file("a\r\nb.ics", "text/calendar", content));
		assertThatIllegalArgumentException().isThrownBy(() -> Attachment.file("a.ics", "text/calendar\r\n", content));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Attachment.file("a.ics", "text/calendar", new byte[64 * 1024 + 1]));
	}

}
