package fr.intendance.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import fr.intendance.calendar.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Mailboxes that are away, silent, or never finish a line. */
@InboxModuleTest
class TroubledMailboxTest {

	@Autowired
	private Arrivals arrivals;

	@Autowired
	private MailboxOutage outage;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void theMailboxWasReadBefore() {
		this.outage.ends();
	}

	@Test
	void readsNothingWhereNobodyAnswers() {
		assertThat(inbox(Provider.freePort()).read()).isZero();
	}

	@Test
	void tellsThePeopleAfterAQuarterOfAnHourAndSinceWhen() {
		Instant begin = this.clock.instant();
		inbox(Provider.freePort()).read();
		Optional<Instant> atOnce = this.outage.since();
		this.clock.moveTo(begin.plus(Duration.ofMinutes(16)));
		inbox(Provider.freePort()).read();

		assertThat(atOnce).isEmpty();
		assertThat(this.outage.since())
			.hasValueSatisfying((since) -> assertThat(since).isBetween(begin, begin.plusSeconds(30)));
	}

	@Test
	void tellsNothingOnceItCanBeReadAgain() {
		inbox(Provider.freePort()).read();
		this.clock.moveTo(this.clock.instant().plus(Duration.ofHours(1)));
		try (Provider provider = new Provider()) {
			inbox(provider.port(), Provider.PASSWORD).read();
		}

		assertThat(this.outage.since()).isEmpty();
	}

	@Test
	void isNotHeldByAServerThatSaysNothing() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			long start = System.nanoTime();

			assertThat(inbox(silent.getLocalPort()).read()).isZero();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
		}
	}

	@Test
	void isNotHeldByAServerThatDrips() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(server));
			long start = System.nanoTime();

			assertThat(inbox(server.getLocalPort()).read()).isZero();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
			dripping.join();
		}
	}

	@Test
	void readsNothingWithAWrongPassword() {
		try (Provider provider = new Provider()) {
			assertThat(inbox(provider.port()).read()).isZero();
		}
	}

	/** A byte each tenth of a second, until the other side has enough. */
	private static void drip(ServerSocket server) {
		try (Socket socket = server.accept(); OutputStream out = socket.getOutputStream()) {
			socket.setSoTimeout(100);
			while (isThere(socket)) {
				out.write('*');
				out.flush();
			}
		}
		catch (IOException ex) {
			// they hung up, which is what is wanted
			return;
		}
	}

	private static boolean isThere(Socket socket) throws IOException {
		try {
			return socket.getInputStream().read() >= 0;
		}
		catch (java.net.SocketTimeoutException ex) {
			return true;
		}
	}

	private Inbox inbox(int port) {
		return inbox(port, "un-autre");
	}

	private Inbox inbox(int port, String password) {
		return new Inbox(new InboxSettings("localhost", port, InboxSettings.Security.NONE, Provider.USER, password,
				"INBOX", false, Duration.ofMinutes(1)), this.arrivals, this.outage, Duration.ofSeconds(2));
	}

}
