package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@MailModuleTest
class SmtpPostTest {

	private static final MailServer SERVER = new MailServer();

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Mailbox mailbox;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.register(registry);
	}

	@AfterAll
	static void stop() {
		SERVER.stop();
	}

	@BeforeEach
	void clear() throws Exception {
		this.desk.clear();
		SERVER.purgeEmailFromAllMailboxes();
	}

	@Test
	void sendsFromTheFirmWithHeadersOfItsOwn() throws Exception {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		MimeMessage received = received();
		assertThat(received.getMessageID()).isEqualTo(queued.messageId());
		assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(received.getFrom()[0]).hasToString("Camille Moreau <bonjour@camille-moreau.example>");
		assertThat(received.getReplyTo()[0]).hasToString("Camille Moreau <bonjour@camille-moreau.example>");
		assertThat(received.getAllRecipients()).hasSize(1);
		assertThat(received.getAllRecipients()[0]).hasToString("ines@lefevre.example");
		assertThat(received.getSubject()).isEqualTo("Votre devis D-2026-0012 est prêt\u202f!");
		assertThat(received.getSentDate()).isInSameDayAs("2026-11-23");
	}

	@Test
	void sendsTextAndHtml() throws Exception {
		this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		List<BodyPart> parts = leaves(received());
		assertThat(parts).extracting(Part::getContentType)
			.satisfiesExactly((type) -> assertThat(type).startsWith("text/plain"),
					(type) -> assertThat(type).startsWith("text/html"));
		assertThat((String) parts.get(0).getContent()).contains("Bonjour Madame Lefèvre,", "est prêt")
			.contains("Lire le devis et répondre\u00a0:\r\nhttp://localhost:8080/portal/Zk9-_x/quote");
		assertThat((String) parts.get(1).getContent()).contains("<html lang=\"fr\">", "Bonjour Madame Lefèvre,");
	}

	@Test
	void sendsTheBytesOfDocumentsAndInvitations() throws Exception {
		byte[] pdf = this.desk.issue("D-2026-0012");
		this.desk.queue(this.desk.letter()
			.with(Attachment.document("D-2026-0012"))
			.with(Attachment.invitation("BEGIN:VCALENDAR\r\nSUMMARY:Échange\r\nEND:VCALENDAR\r\n")));

		this.dispatcher.dispatch();

		List<BodyPart> parts = leaves(received());
		assertThat(parts.get(2).getFileName()).isEqualTo("devis_D-2026-0012.pdf");
		assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(pdf);
		assertThat(parts.get(3).getFileName()).isEqualTo("rendez-vous.ics");
		assertThat(parts.get(3).getContentType()).startsWith("text/calendar; charset=utf-8");
		assertThat(new String(parts.get(3).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.contains("SUMMARY:Échange");
	}

	@Test
	void notesWhatTheServerAnswered() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		int sent = this.dispatcher.dispatch();

		OutgoingMail mail = this.desk.current(queued);
		assertThat(sent).isOne();
		assertThat(mail.state()).isEqualTo(MailState.SENT);
		assertThat(mail.answer()).hasValueSatisfying((answer) -> assertThat(answer).startsWith("250"));
		assertThat(mail.sentAt()).isPresent();
	}

	@Test
	void keepsLinksOfMailsThatLeftOutOfTheMailbox() {
		this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		assertThat(this.mailbox.all()).isEmpty();
	}

	@Test
	void liesUnderTheFirstMailOfItsConversation() throws Exception {
		OutgoingMail first = this.desk.queue(this.desk.letter().about("E-2026-0042.quote"));
		OutgoingMail elsewhere = this.desk.queue(this.desk.letter());
		OutgoingMail reminder = this.desk.queue(this.desk.letter().about("E-2026-0042.quote"));

		this.dispatcher.dispatch();

		assertThat(header(first, "In-Reply-To")).isNull();
		assertThat(header(elsewhere, "References")).isNull();
		assertThat(header(reminder, "In-Reply-To")).containsExactly(first.messageId());
		assertThat(header(reminder, "References")).containsExactly(first.messageId());
	}

	private static String[] header(OutgoingMail mail, String name) throws Exception {
		for (MimeMessage message : SERVER.getReceivedMessages()) {
			if (message.getMessageID().equals(mail.messageId())) {
				return message.getHeader(name);
			}
		}
		throw new AssertionError("It did not arrive");
	}

	private static MimeMessage received() {
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		return SERVER.getReceivedMessages()[0];
	}

	/** The parts that hold something, in their order. */
	private static List<BodyPart> leaves(Part part) throws Exception {
		List<BodyPart> leaves = new java.util.ArrayList<>();
		Multipart parts = (Multipart) part.getContent();
		for (int i = 0; i < parts.getCount(); i++) {
			if (parts.getBodyPart(i).getContent() instanceof Multipart) {
				leaves.addAll(leaves(parts.getBodyPart(i)));
			}
			else {
				leaves.add(parts.getBodyPart(i));
			}
		}
		return leaves;
	}

}
