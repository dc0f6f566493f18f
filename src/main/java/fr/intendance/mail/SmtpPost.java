package fr.intendance.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Delivers to the mail server of the settings, over a connection that stays open between
 * mails. One that died meanwhile is replaced as long as the server has not got the whole
 * mail: whether it lives is not asked beforehand, which would cost a round trip a mail.
 */
class SmtpPost implements Post {

	/** How long one mail may take in total, however the server behaves. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	/**
	 * Servers hang up on the idle; a kept connection is closed before most of them do.
	 */
	private static final Duration IDLE = Duration.ofMinutes(1);

	private final JavaMailSenderImpl server;

	private final Watchdog watchdog;

	private final ConcurrentLinkedDeque<SmtpLine> kept = new ConcurrentLinkedDeque<>();

	SmtpPost(JavaMailSenderImpl server) {
		this(server, PATIENCE);
	}

	SmtpPost(JavaMailSenderImpl server, Duration patience) {
		this.server = server;
		this.watchdog = new Watchdog(patience);
		String prefix = "mail." + protocol() + ".";
		Properties properties = server.getJavaMailProperties();
		properties.putIfAbsent(prefix + "starttls.enable", "true");
		properties.putIfAbsent(prefix + "connectiontimeout", "10000");
		properties.putIfAbsent(prefix + "timeout", "20000");
		// the good-bye of a server is nothing to wait for
		properties.putIfAbsent(prefix + "quitwait", "false");
	}

	private String protocol() {
		return Optional.ofNullable(this.server.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
	}

	@Override
	public Channel channel() {
		return Channel.SMTP;
	}

	@Override
	public Reply deliver(OutgoingMail mail, MimeMessage message, BooleanSupplier go) {
		try (Watchdog.Watch watch = this.watchdog.begin()) {
			SmtpLine old = this.kept.pollFirst();
			if (old != null) {
				Reply reply = tell(old, watch, message, go);
				if (reply.verdict() != Reply.Verdict.CUT_OFF) {
					return reply;
				}
			}
			return tell(new SmtpLine(this.server, protocol()), watch, message, go);
		}
	}

	private Reply tell(SmtpLine line, Watchdog.Watch watch, MimeMessage message, BooleanSupplier go) {
		watch.over(line::cut);
		Reply reply = line.tell(message, go);
		if (line.isOpen() && watch.end()) {
			this.kept.addFirst(line);
		}
		return reply;
	}

	@Override
	public void rest() {
		SmtpLine oldest = this.kept.pollLast();
		while (oldest != null && oldest.isIdle(IDLE)) {
			oldest.hangUp();
			oldest = this.kept.pollLast();
		}
		if (oldest != null) {
			this.kept.addLast(oldest);
		}
	}

	@Override
	public void close() {
		this.kept.forEach(SmtpLine::hangUp);
		this.kept.clear();
		this.watchdog.close();
	}

}
