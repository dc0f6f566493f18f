package fr.intendance.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

import fr.intendance.calendar.BusinessZone;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.transaction.event.TransactionalEventListener;

/** Puts mails into a folder, where no mail server is set. */
class MailboxPost implements Post {

	private static final String FILE = "\\d{4}-\\d\\d-\\d\\d-\\d+\\.eml";

	private final Path directory;

	MailboxPost(Path directory) {
		this.directory = directory;
	}

	@Override
	public Channel channel() {
		return Channel.MAILBOX;
	}

	/** The same mail lands in the same file, so a second delivery replaces the first. */
	@Override
	public Reply deliver(OutgoingMail mail, MimeMessage message, BooleanSupplier go) {
		String name = "%s-%06d.eml".formatted(LocalDate.ofInstant(mail.queuedAt(), BusinessZone.PARIS), mail.id());
		if (!go.getAsBoolean()) {
			return new Reply(Reply.Verdict.WITHHELD, name);
		}
		try {
			write(name, message);
			return new Reply(Reply.Verdict.TAKEN, name);
		}
		catch (IOException | MessagingException ex) {
			return new Reply(Reply.Verdict.CUT_OFF, ex.getClass().getSimpleName() + ": " + ex.getMessage());
		}
	}

	private void write(String name, MimeMessage message) throws MessagingException, IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		message.writeTo(content);
		Files.createDirectories(this.directory);
		Path draft = Files.createTempFile(this.directory, "mail", ".tmp");
		Files.write(draft, content.toByteArray());
		Files.move(draft, this.directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
	}

	@TransactionalEventListener
	void erase(MailsErased erased) throws IOException {
		for (String answer : erased.answers()) {
			// the server's answer to a mail that really left names no file
			if (answer.matches(FILE)) {
				Files.deleteIfExists(this.directory.resolve(answer));
			}
		}
	}

}
