package fr.intendance.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Where the firm has its mailbox, in tests. */
final class Provider implements AutoCloseable {

	static final String USER = "bonjour@camille-moreau.example";

	static final String PASSWORD = "secret-de-test";

	private final int port = freePort();

	private final GreenMail server = new GreenMail(new ServerSetup(this.port, "localhost", ServerSetup.PROTOCOL_IMAP));

	private final GreenMailUser user = this.server.setUser(USER, USER, PASSWORD);

	Provider() {
		this.server.start();
	}

	int port() {
		return this.port;
	}

	/** A mail arrives. */
	void deliver(byte[] mail, Instant at) {
		deliver(mail, at, new Flags());
	}

	void deliver(byte[] mail, Instant at, Flags flags) {
		try {
			MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(mail));
			inbox().appendMessage(message, flags, Date.from(at));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Which mails look read to people, in the order in which they came. */
	List<Boolean> seen() {
		return inbox().getMessages()
			.stream()
			.map(StoredMessage::getFlags)
			.map((one) -> one.contains(Flags.Flag.SEEN))
			.toList();
	}

	void clear() {
		inbox().deleteAllMessages();
	}

	private MailFolder inbox() {
		try {
			return this.server.getManagers().getImapHostManager().getInbox(this.user);
		}
		catch (FolderException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
