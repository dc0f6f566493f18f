package fr.intendance.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@MailModuleTest
class MailboxTest {

	@TempDir
	static Path directory;

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Mailbox mailbox;

	@DynamicPropertySource
	static void mailbox(DynamicPropertyRegistry registry) {
		registry.add("intendance.mail.mailbox-directory", directory::toString);
	}

	@BeforeEach
	void clear() {
		this.desk.clear();
	}

	@Test
	void takesMailsWhereNoServerIsSet() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.SENT);
		assertThat(this.mailbox.all()).singleElement().satisfies((mail) -> {
			assertThat(mail.id()).isEqualTo(queued.id());
			assertThat(mail.to().value()).isEqualTo("ines@lefevre.example");
			assertThat(mail.subject()).isEqualTo(queued.subject());
			assertThat(mail.text()).contains("Bonjour Madame Lefèvre,");
			assertThat(mail.html()).contains("<html lang=\"fr\">");
			assertThat(mail).hasToString("Mail " + queued.id());
		});
	}

	@Test
	void showsNothingThatHasNotLeft() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		assertThat(this.mailbox.all()).isEmpty();
		assertThat(this.mailbox.find(queued.id())).isEmpty();
		assertThat(this.mailbox.attachment(queued.id(), 1)).isEmpty();
	}

	@Test
	void findsTheLinksToClick() {
		this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		assertThat(this.mailbox.all().get(0).links()).containsExactly("https://example.fr/conditions?a=1&b=2",
				"http://localhost:8080/portal/Zk9-_x/quote");
	}

	@Test
	void opensAttachments() {
		byte[] pdf = this.desk.issue("D-2026-0014");
		OutgoingMail queued = this.desk.queue(this.desk.letter()
			.with(Attachment.document("D-2026-0014"))
			.with(Attachment.invitation("BEGIN:VCALENDAR")));

		this.dispatcher.dispatch();

		assertThat(this.mailbox.find(queued.id()).orElseThrow().attachments()).containsExactly(
				new MailboxAttachment(1, "devis_D-2026-0014.pdf", "application/pdf"),
				new MailboxAttachment(2, "rendez-vous.ics", "text/calendar; charset=utf-8"));
		assertThat(this.mailbox.attachment(queued.id(), 1)).contains(pdf);
		assertThat(this.mailbox.attachment(queued.id(), 2)).contains("BEGIN:VCALENDAR".getBytes());
		assertThat(this.mailbox.attachment(queued.id(), 3)).isEmpty();
	}

	@Test
	void listsTheNewestFirstAndByAddress() {
		OutgoingMail first = this.desk.queue(this.desk.letter());
		OutgoingMail second = this.desk.queue(this.desk.letter());
		Mail other = this.desk.letter();
		EmailAddress paul = EmailAddress.of("email", "paul@exemple.fr");
		OutgoingMail third = this.desk.queue(new Mail(other.key(), paul, Salutation.neutral(), other.view()));

		this.dispatcher.dispatch();

		assertThat(this.mailbox.all()).extracting(MailboxMail::id).containsExactly(third.id(), second.id(), first.id());
		assertThat(this.mailbox.to(paul)).extracting(MailboxMail::id).containsExactly(third.id());
	}

	@Test
	void keepsFilesWithNeutralNames() throws Exception {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		Path file = directory.resolve("2026-11-23-%06d.eml".formatted(queued.id()));
		MimeMessage message = new MimeMessage(null, Files.newInputStream(file));
		assertThat(message.getMessageID()).isEqualTo(queued.messageId());
		assertThat(message.getAllRecipients()[0]).hasToString("ines@lefevre.example");
		try (Stream<Path> files = Files.list(directory)) {
			assertThat(files).allMatch((it) -> it.getFileName().toString().matches("2026-11-23-\\d{6}\\.eml"));
		}
	}

}
