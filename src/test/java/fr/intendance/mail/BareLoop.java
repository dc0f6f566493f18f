package fr.intendance.mail;

import java.util.Date;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * The least that somebody could write who sends mails with the same library: one
 * connection, one loop, no note of what left.
 */
final class BareLoop {

	private final Session session = Session.getInstance(new Properties());

	private final String host;

	private final int port;

	BareLoop(String host, int port) {
		this.host = host;
		this.port = port;
	}

	void send(List<OutgoingMail> mails, MailBody body) throws MessagingException {
		try (Transport connection = this.session.getTransport("smtp")) {
			connection.connect(this.host, this.port, null, null);
			for (OutgoingMail mail : mails) {
				MimeMessage message = message(mail, body);
				connection.sendMessage(message, message.getAllRecipients());
			}
		}
	}

	private MimeMessage message(OutgoingMail mail, MailBody body) throws MessagingException {
		MimeMessage message = new MimeMessage(this.session);
		message.setFrom("contact@cabinet.example");
		message.setRecipients(Message.RecipientType.TO, mail.to().value());
		message.setSubject(mail.subject(), "UTF-8");
		message.setSentDate(new Date());
		MimeBodyPart text = new MimeBodyPart();
		text.setText(body.text(), "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setText(body.html(), "UTF-8", "html");
		message.setContent(new MimeMultipart("alternative", text, html));
		message.saveChanges();
		return message;
	}

}
