package fr.intendance.inbox;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import fr.intendance.calendar.MovableClock;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.IndependentMail;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mailbox, and reports of mails that did not arrive, of servers that somebody else
 * wrote.
 */
@InboxModuleTest
class IndependentInboxTest {

	private static Optional<IndependentMail> servers;

	@Autowired
	private Inbox inbox;

	@Autowired
	private Pigeonholes pigeonholes;

	@Autowired
	private MovableClock clock;

	@DynamicPropertySource
	static void servers(DynamicPropertyRegistry registry) throws Exception {
		servers = IndependentMail.start("independent-inbox");
		servers.ifPresent((them) -> {
			registry.add("intendance.inbox.host", () -> "127.0.0.1");
			registry.add("intendance.inbox.port", them::imapPort);
			registry.add("intendance.inbox.security", () -> "none");
			registry.add("intendance.inbox.username", () -> IndependentMail.USER);
			registry.add("intendance.inbox.password", () -> IndependentMail.PASSWORD);
			registry.add("intendance.inbox.automatic", () -> "false");
		});
	}

	@AfterAll
	static void stop() {
		servers.ifPresent(IndependentMail::close);
	}

	@BeforeEach
	void whereTheyAreInstalled() {
		Assumptions.assumeTrue(servers.isPresent(), "exim4 and dovecot are not installed");
		this.pigeonholes.clear();
		// the servers ask the machine for the time
		this.clock.moveTo(Clock.systemUTC().instant());
	}

	@Test
	void readsWhatArrivedOnceEvenUnderNewNumbers() throws Exception {
		byte[] photo = new byte[3 * 1024 * 1024];
		Arrays.fill(photo, (byte) 7);
		send("bonjour@camille-moreau.example",
				Eml.answering("<first@camille-moreau.example>").text("Déjà réglé, merci."));
		send("bonjour@camille-moreau.example",
				Eml.answering("<second@camille-moreau.example>")
					.parts("multipart/mixed", Eml.words("text/plain", "Ci-joint la photo."),
							Eml.file("image/jpeg", "photo.jpg", photo)));

		readUntil(2);
		servers.orElseThrow().numberAnew();
		int again = this.inbox.read();

		assertThat(again).isGreaterThanOrEqualTo(2);
		assertThat(this.pigeonholes.texts()).containsExactlyInAnyOrder("Déjà réglé, merci.", "Ci-joint la photo.");
		assertThat(this.pigeonholes.mails()).flatExtracting(ReceivedMail::files).containsExactly(photo);
		assertThat(seen()).hasSizeGreaterThanOrEqualTo(2).containsOnly(true);
	}

	@Test
	void understandsAReportOfAMailThatDidNotArrive() throws Exception {
		send("gone@lefevre.example",
				Eml.blank()
					.with("From", "bonjour@camille-moreau.example")
					.with("To", "gone@lefevre.example")
					.with("Message-ID", "<lost@camille-moreau.example>")
					.text("Votre devis"));

		readUntil(1);

		assertThat(this.pigeonholes.mails()).singleElement().satisfies((report) -> {
			assertThat(report.kind()).isEqualTo(MailKind.BOUNCE);
			assertThat(report.answers()).startsWith("<lost@camille-moreau.example>");
			assertThat(report.undelivered()).singleElement().satisfies((one) -> {
				assertThat(one.recipient()).contains(EmailAddress.of("email", "gone@lefevre.example"));
				assertThat(one.answer()).isNotBlank();
			});
		});
	}

	private void readUntil(int mails) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
			this.inbox.read();
			return this.pigeonholes.mails().size() == mails;
		});
	}

	private static void send(String to, byte[] mail) throws MessagingException {
		Properties properties = new Properties();
		properties.put("mail.smtp.from", "bonjour@camille-moreau.example");
		Session session = Session.getInstance(properties);
		try (Transport transport = session.getTransport("smtp")) {
			transport.connect("127.0.0.1", servers.orElseThrow().smtpPort(), null, null);
			transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(mail)),
					new Address[] { new InternetAddress(to) });
		}
	}

	/** Which mails look read to people who open the mailbox. */
	private static List<Boolean> seen() throws MessagingException {
		try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
			store.connect("127.0.0.1", servers.orElseThrow().imapPort(), IndependentMail.USER,
					IndependentMail.PASSWORD);
			try (Folder folder = store.getFolder("INBOX")) {
				folder.open(Folder.READ_ONLY);
				return Arrays.stream(folder.getMessages()).map(IndependentInboxTest::isSeen).toList();
			}
		}
	}

	private static boolean isSeen(Message message) {
		try {
			return message.isSet(Flags.Flag.SEEN);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
