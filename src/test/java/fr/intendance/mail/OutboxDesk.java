package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Does in a test what a stage does: writes mails in a transaction of its own. */
class OutboxDesk {

	private static final AtomicInteger ENGAGEMENTS = new AtomicInteger();

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final JdbcClient database;

	OutboxDesk(Outbox outbox, TransactionTemplate transaction, JdbcClient database) {
		this.outbox = outbox;
		this.transaction = transaction;
		this.database = database;
	}

	/** An outbox without a row. */
	void clear() {
		this.database.sql("delete from outgoing_attachment").update();
		this.database.sql("delete from outgoing_mail").update();
		this.database.sql("delete from document").update();
	}

	/** A letter of an engagement that no other letter belongs to. */
	Mail letter(TestLetter view) {
		MailKey key = new MailKey("E-2026-%04d".formatted(ENGAGEMENTS.incrementAndGet()), "test.letter", 1);
		return new Mail(key, EmailAddress.of("email", "ines@lefevre.example"), Salutation.to("Madame Lefèvre"), view);
	}

	Mail letter() {
		return letter(TestLetter.about("Menuiserie Lefèvre & Fils"));
	}

	OutgoingMail queue(Mail mail) {
		return this.transaction.execute((status) -> this.outbox.queue(mail));
	}

	/** What it says. */
	MailBody said(OutgoingMail mail) {
		return this.database.sql("select engagement, text_body, html_body from outgoing_text where mail = ?")
			.param(mail.id())
			.query((row, number) -> MailTexts.body(row))
			.single();
	}

	OutgoingMail current(OutgoingMail mail) {
		return this.outbox.of(mail.key().engagement()).get(0);
	}

	void stop(OutgoingMail mail) {
		this.transaction.executeWithoutResult((status) -> this.outbox.stop(mail.key().engagement()));
	}

	/** What was given up, oldest first. */
	List<OutgoingMail> failed() {
		return this.database.sql("select engagement from outgoing_mail where state = 'FAILED' order by id")
			.query(String.class)
			.list()
			.stream()
			.flatMap((engagement) -> this.outbox.of(engagement).stream())
			.toList();
	}

	void redirect(OutgoingMail mail, EmailAddress to) {
		this.transaction.executeWithoutResult((status) -> this.outbox.redirect(mail.key().engagement(), mail.to(), to));
	}

	/** Stores what the document module would have issued. */
	byte[] issue(String number) {
		byte[] content = ("%PDF-1.7 " + number).getBytes(StandardCharsets.US_ASCII);
		this.database.sql("""
				insert into document (number, engagement, kind, label, template_version, file_name, issued_at, sha256,
				content, holder) values (?, ?, 'quote-offer', 'Devis', '1', ?, ?, ?, ?, ?)""")
			.params(number, "E-2026-0042", "devis_" + number + ".pdf",
					MailRows.row(Instant.parse("2026-11-23T09:00:00Z")), sha256(content), content, "E-2026-0042")
			.update();
		return content;
	}

	void lose(String number) {
		this.database.sql("delete from document where number = ?").param(number).update();
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
