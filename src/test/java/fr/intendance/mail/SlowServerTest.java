package fr.intendance.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** However a server dawdles, a mail takes no longer in total than it may. */
class SlowServerTest {

	private static final Duration PATIENCE = Duration.ofMillis(600);

	private final CountDownLatch over = new CountDownLatch(1);

	@Test
	void givesUpOnAServerThatDripsByteByByte() throws Exception {
		try (ServerSocket door = dripping("220 ".repeat(1000)); SmtpPost post = post(door.getLocalPort())) {
			long start = System.nanoTime();

			Reply reply = post.deliver(mail(), message(), () -> true);

			assertThat(reply.verdict()).isEqualTo(Reply.Verdict.UNREACHABLE);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(PATIENCE.minusMillis(50),
					PATIENCE.plusSeconds(2));
		}
		this.over.countDown();
	}

	@Test
	void givesUpOnAServerThatFallsSilentAtEachStep() throws Exception {
		for (String step : new String[] { "CONNECT", "EHLO", "MAIL", "RCPT", "DATA" }) {
			Reply reply = silentAt(step);

			assertThat(reply.isOfTheServer()).as(step).isTrue();
			assertThat(reply.verdict()).as(step).isNotEqualTo(Reply.Verdict.DOUBTFUL);
		}
		assertThat(silentAt(".").verdict()).isEqualTo(Reply.Verdict.DOUBTFUL);
	}

	@Test
	void givesUpOnAServerThatReadsNothing() throws Exception {
		try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				SmtpPost post = post(door.getLocalPort())) {
			Reply reply = post.deliver(mail(), message(), () -> true);

			assertThat(reply.verdict()).isEqualTo(Reply.Verdict.UNREACHABLE);
		}
	}

	@Test
	void waitsForAMinuteAtMostInTheRealSettingToo() {
		assertThat(SmtpPost.PATIENCE).isEqualTo(Duration.ofSeconds(30));
		assertThat(Claims.RESERVE).isGreaterThan(SmtpPost.PATIENCE);
		assertThat(Claims.LEASE).isGreaterThan(Claims.RESERVE.multipliedBy(2));
	}

	private static Reply silentAt(String step) throws Exception {
		try (ScriptedServer server = new ScriptedServer(); SmtpPost post = post(server.port())) {
			server.answers((line) -> line.startsWith(step) ? ScriptedServer.SILENCE : ScriptedServer.kindly(line));
			return post.deliver(mail(), message(), () -> true);
		}
	}

	private ServerSocket dripping(String text) throws IOException {
		ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(() -> drip(door, text));
		thread.setDaemon(true);
		thread.start();
		return door;
	}

	private void drip(ServerSocket door, String text) {
		try (Socket connection = door.accept()) {
			OutputStream out = connection.getOutputStream();
			for (byte one : text.getBytes()) {
				out.write(one);
				out.flush();
				this.over.await(20, TimeUnit.MILLISECONDS);
			}
		}
		catch (IOException ex) {
			this.over.countDown();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static SmtpPost post(int port) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("127.0.0.1");
		server.setPort(port);
		return new SmtpPost(server, PATIENCE);
	}

	private static OutgoingMail mail() {
		return new OutgoingMail(1, new MailKey("E-2026-0042", "test", 1), "<1@a.example>",
				EmailAddress.of("email", "ines@lefevre.example"), "Test", MailState.QUEUED, "E-2026-0042",
				Instant.EPOCH, 1, Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static MimeMessage message() throws Exception {
		MimeMessage message = new MimeMessage((Session) null);
		message.setFrom(new InternetAddress("bonjour@camille-moreau.example"));
		message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("ines@lefevre.example"));
		message.setText("Bonjour");
		message.saveChanges();
		return message;
	}

}
