package fr.intendance.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server of the tests, on a port of its own that it keeps when it comes back. */
final class MailServer extends GreenMail {

	private final int port;

	MailServer() {
		this(freePort());
	}

	private MailServer(int port) {
		super(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
		this.port = port;
		start();
	}

	void register(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "localhost");
		registry.add("spring.mail.port", () -> this.port);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
