package fr.intendance.mail;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Delivers to the mail server of the settings. */
class SmtpPost implements Post {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

	private static final int MAX_WAIT_MILLIS = 30_000;

	private final JavaMailSenderImpl server;

	SmtpPost(JavaMailSenderImpl server) {
		this.server = server;
		String prefix = "mail." + protocol() + ".";
		Properties properties = server.getJavaMailProperties();
		properties.putIfAbsent(prefix + "starttls.enable", "true");
		limit(properties, prefix + "connectiontimeout", 10_000);
		limit(properties, prefix + "timeout", 20_000);
		limit(properties, prefix + "writetimeout", 20_000);
	}

	/** No server may hold us longer, whatever the settings say. */
	private static void limit(Properties properties, String name, int usual) {
		int millis = Integer.parseInt(properties.getProperty(name, String.valueOf(usual)).strip());
		properties.setProperty(name, String.valueOf((millis > 0) ? Math.min(millis, MAX_WAIT_MILLIS) : usual));
	}

	private String protocol() {
		return (this.server.getProtocol() != null) ? this.server.getProtocol() : JavaMailSenderImpl.DEFAULT_PROTOCOL;
	}

	@Override
	public Channel channel() {
		return Channel.SMTP;
	}

	@Override
	public String deliver(OutgoingMail mail, MimeMessage message) throws MessagingException {
		Transport transport = connected();
		try {
			transport.sendMessage(message, message.getAllRecipients());
			return (transport instanceof SMTPTransport smtp) ? smtp.getLastServerResponse() : "";
		}
		finally {
			close(transport);
		}
	}

	private Transport connected() throws MessagingException {
		try {
			Transport transport = this.server.getSession().getTransport(protocol());
			transport.connect(this.server.getHost(), this.server.getPort(), this.server.getUsername(),
					this.server.getPassword());
			return transport;
		}
		catch (MessagingException ex) {
			throw new Unreachable(ex);
		}
	}

	/** The answer is known by now: a bad good-bye must not send the mail again. */
	private static void close(Transport transport) {
		try {
			transport.close();
		}
		catch (MessagingException ex) {
			LOG.debug("The mail server hung up early", ex);
		}
	}

}
