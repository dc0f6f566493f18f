package fr.intendance.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server; it knows how far a mail came that fails. */
final class SmtpLine extends SMTPTransport {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

	/** RFC 5321: from here on the server puts off, from the next one on it refuses. */
	private static final int PUTS_OFF = 400;

	private static final int REFUSES = 500;

	/** « I am closing »: it took nothing, and will not on this connection. */
	private static final int CLOSES = 421;

	private final JavaMailSenderImpl server;

	private final OpenSockets sockets;

	private BooleanSupplier go;

	private volatile boolean open;

	private boolean whole;

	private long usedAt;

	SmtpLine(JavaMailSenderImpl server, String protocol) {
		this(server, protocol, new OpenSockets());
	}

	private SmtpLine(JavaMailSenderImpl server, String protocol, OpenSockets sockets) {
		super(session(server.getSession(), "mail." + protocol + ".", sockets), null, protocol,
				"smtps".equals(protocol));
		this.server = server;
		this.sockets = sockets;
	}

	private static Session session(Session settings, String prefix, OpenSockets sockets) {
		Properties properties = new Properties();
		properties.putAll(settings.getProperties());
		if (!properties.containsKey(prefix + "socks.host")) {
			properties.putIfAbsent(prefix + "socketFactory", sockets);
			// it would try once more without us
			properties.put(prefix + "socketFactory.fallback", "false");
		}
		// a success must not look like a failure
		properties.remove(prefix + "reportsuccess");
		return Session.getInstance(properties);
	}

	/** Sends a mail, and connects first where that is still to be done. */
	Reply tell(MimeMessage message, BooleanSupplier mayGo) {
		this.go = mayGo;
		this.whole = false;
		Optional<Reply> reply = Optional.empty();
		try {
			reply = connected().or(() -> sent(message));
			return reply.orElseThrow();
		}
		finally {
			if (reply.isEmpty() || reply.get().isOfTheServer() || reply.get().verdict() == Reply.Verdict.WITHHELD) {
				cut();
			}
		}
	}

	private Optional<Reply> connected() {
		if (this.open) {
			return Optional.empty();
		}
		try {
			connect(this.server.getHost(), this.server.getPort(), this.server.getUsername(), this.server.getPassword());
			return Optional.empty();
		}
		catch (MessagingException ex) {
			return Optional.of(new Reply(Reply.Verdict.UNREACHABLE, text(ex)));
		}
	}

	private Optional<Reply> sent(MimeMessage message) {
		try {
			sendMessage(message, message.getAllRecipients());
			this.usedAt = System.nanoTime();
			return Optional.of(new Reply(Reply.Verdict.TAKEN, getLastServerResponse()));
		}
		catch (MessagingException ex) {
			return Optional.of(failed(ex));
		}
	}

	private Reply failed(MessagingException failure) {
		for (Exception one = failure; one instanceof MessagingException next; one = next.getNextException()) {
			int code = code(one);
			if (code >= PUTS_OFF && code != CLOSES) {
				return new Reply((code < REFUSES) ? Reply.Verdict.LATER : Reply.Verdict.REFUSED, one.getMessage());
			}
			if (code == CLOSES) {
				return new Reply(Reply.Verdict.CUT_OFF, one.getMessage());
			}
		}
		return new Reply(verdictOfSilence(failure), text(failure));
	}

	private Reply.Verdict verdictOfSilence(MessagingException failure) {
		if (failure.getNextException() instanceof Withheld) {
			return Reply.Verdict.WITHHELD;
		}
		return this.whole ? Reply.Verdict.DOUBTFUL : Reply.Verdict.CUT_OFF;
	}

	private static int code(Exception failure) {
		if (failure instanceof SMTPSendFailedException refused) {
			return refused.getReturnCode();
		}
		return (failure instanceof SMTPAddressFailedException refused) ? refused.getReturnCode() : -1;
	}

	private static String text(MessagingException failure) {
		return failure.getClass().getSimpleName() + ": " + failure.getMessage();
	}

	@Override
	protected void finishData() throws IOException, MessagingException {
		askWhetherToGo();
		super.finishData();
	}

	@Override
	protected void finishBdat() throws IOException, MessagingException {
		askWhetherToGo();
		super.finishBdat();
	}

	private void askWhetherToGo() throws Withheld {
		if (!this.go.getAsBoolean()) {
			throw new Withheld();
		}
		this.whole = true;
	}

	/** The library asks the server, which costs a round trip. */
	boolean isOpen() {
		return this.open;
	}

	@Override
	protected synchronized void setConnected(boolean connected) {
		super.setConnected(connected);
		this.open = connected;
	}

	boolean isIdle(Duration time) {
		return System.nanoTime() - this.usedAt > time.toNanos();
	}

	/** Ends at once whatever goes on; from any thread. */
	void cut() {
		this.open = false;
		this.sockets.cut();
	}

	/** Says good-bye; the answer to the last mail is known by now. */
	void hangUp() {
		try {
			close();
		}
		catch (MessagingException ex) {
			LOG.debug("The mail server hung up early", ex);
		}
	}

	/** Ends a mail before its end, so that the server drops it. */
	private static final class Withheld extends IOException {

	}

}
