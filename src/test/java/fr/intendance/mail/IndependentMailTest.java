package fr.intendance.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails that go to a server which somebody else wrote, and are read at another. */
@MailModuleTest
class IndependentMailTest {

	private static Optional<IndependentMail> servers;

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@DynamicPropertySource
	static void servers(DynamicPropertyRegistry registry) throws Exception {
		servers = IndependentMail.start("independent-mail");
		servers.ifPresent((them) -> {
			registry.add("spring.mail.host", () -> "127.0.0.1");
			registry.add("spring.mail.port", them::smtpPort);
		});
	}

	@AfterAll
	static void stop() {
		servers.ifPresent(IndependentMail::close);
	}

	@BeforeEach
	void whereTheyAreInstalled() {
		Assumptions.assumeTrue(servers.isPresent(), "exim4 and dovecot are not installed");
		this.desk.clear();
	}

	@Test
	void takesManyMailsOverOneConnectionAndKeepsEachOnce() throws Exception {
		byte[] pdf = this.desk.issue("D-2026-0077");
		List<OutgoingMail> queued = IntStream.range(0, 30)
			.mapToObj((i) -> this.desk.queue(this.desk.letter().with(Attachment.document("D-2026-0077"))))
			.toList();
		OutgoingMail reminder = this.desk
			.queue(this.desk.letter().about(queued.get(0).key().engagement()).with(Attachment.document("D-2026-0077")));

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isEqualTo(31);
		assertThat(this.desk.current(reminder).answer()).hasValueSatisfying((it) -> assertThat(it).startsWith("250"));
		assertThat(pdf).isNotEmpty();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> received().size() == 31);
		assertThat(received()).doesNotHaveDuplicates()
			.contains(reminder.messageId() + " under " + queued.get(0).messageId())
			.contains(queued.get(1).messageId() + " under nothing");
	}

	@Test
	void toldThatNobodyLivesThereGivesUp() {
		Mail letter = this.desk.letter();
		OutgoingMail refused = this.desk.queue(new Mail(letter.key(),
				EmailAddress.of("email", "nobody@lefevre.example"), Salutation.neutral(), letter.view()));
		OutgoingMail sound = this.desk.queue(this.desk.letter());

		this.dispatcher.dispatch();

		assertThat(this.desk.current(refused).state()).isEqualTo(MailState.FAILED);
		assertThat(this.desk.current(refused).answer()).contains("550 unknown user");
		assertThat(this.desk.current(sound).state()).isEqualTo(MailState.SENT);
	}

	/** What lies at the other server, by IMAP. */
	private static List<String> received() throws Exception {
		try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
			store.connect("127.0.0.1", servers.orElseThrow().imapPort(), IndependentMail.USER,
					IndependentMail.PASSWORD);
			try (Folder inbox = store.getFolder("INBOX")) {
				inbox.open(Folder.READ_ONLY);
				return Arrays.stream(inbox.getMessages())
					.filter(IndependentMailTest::brings)
					.map(IndependentMailTest::summary)
					.toList();
			}
		}
	}

	private static boolean brings(Message message) {
		return content(message).contains("devis_D-2026-0077.pdf");
	}

	private static String content(Message message) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			message.writeTo(bytes);
			return bytes.toString();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String summary(Message message) {
		try {
			String[] under = message.getHeader("In-Reply-To");
			return message.getHeader("Message-ID")[0] + " under " + ((under == null) ? "nothing" : under[0]);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
