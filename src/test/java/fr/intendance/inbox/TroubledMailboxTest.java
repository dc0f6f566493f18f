package fr.intendance.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Mailboxes that are away, silent, or never finish a line. */
@InboxModuleTest
class TroubledMailboxTest {

	@Autowired
	private Arrivals arrivals;

	@Test
	void readsNothingWhereNobodyAnswers() {
		assertThat(inbox(Provider.freePort()).read()).isZero();
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
		return new Inbox(new InboxSettings("localhost", port, InboxSettings.Security.NONE, Provider.USER, "un-autre",
				"INBOX", false, Duration.ofMinutes(1)), this.arrivals, Duration.ofSeconds(2));
	}

}
