package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.springframework.stereotype.Component;

/** Makes of a row the message that travels. */
@Component
class Envelopes {

	private final Packer packer;

	private final Sender sender;

	private final Clock clock;

	Envelopes(Packer packer, Sender sender, Clock clock) {
		this.packer = packer;
		this.sender = sender;
		this.clock = clock;
	}

	MimeMessage of(Parcel parcel) throws MessagingException {
		OutgoingMail mail = parcel.mail();
		MimeMessage message = new FixedIdMessage(HeaderValue.checked(mail.messageId()));
		message.setFrom(this.sender.from());
		message.setReplyTo(new Address[] { this.sender.replyTo() });
		message.setRecipient(Message.RecipientType.TO,
				new InternetAddress(HeaderValue.checked(mail.to().value()), true));
		message.setSubject(HeaderValue.checked(mail.subject()), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(this.clock.instant()));
		message.setContent(content(parcel));
		if (parcel.follows().isPresent()) {
			message.setHeader("In-Reply-To", HeaderValue.checked(parcel.follows().get()));
			message.setHeader("References", HeaderValue.checked(parcel.follows().get()));
		}
		if (parcel.objectionLink().isPresent()) {
			message.setHeader("List-Unsubscribe", "<" + HeaderValue.checked(parcel.objectionLink().get()) + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
		// an absence notice must not answer it (RFC 3834)
		message.setHeader("Auto-Submitted", "auto-generated");
		message.saveChanges();
		return message;
	}

	private MimeMultipart content(Parcel parcel) throws MessagingException {
		MimeMultipart letter = new MimeMultipart("alternative", text(parcel.body().text(), "plain"),
				text(parcel.body().html(), "html"));
		if (parcel.attachments().isEmpty()) {
			return letter;
		}
		MimeMultipart all = new MimeMultipart("mixed", wrapped(letter));
		for (MailboxAttachment attachment : parcel.attachments()) {
			all.addBodyPart(part(parcel.mail(), attachment));
		}
		return all;
	}

	private static MimeBodyPart text(String text, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, StandardCharsets.UTF_8.name(), subtype);
		return part;
	}

	private static MimeBodyPart wrapped(MimeMultipart parts) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setContent(parts);
		return part;
	}

	private MimeBodyPart part(OutgoingMail mail, MailboxAttachment attachment) throws MessagingException {
		byte[] content = this.packer.content(mail.id(), attachment.position()).orElseThrow();
		MimeBodyPart part = new MimeBodyPart();
		part.setDisposition(Part.ATTACHMENT);
		part.setFileName(HeaderValue.checked(attachment.fileName()));
		part.setDataHandler(
				new DataHandler(new ByteArrayDataSource(content, HeaderValue.checked(attachment.contentType()))));
		return part;
	}

	/** Keeps the Message-ID that the row has, where the library would invent one. */
	private static final class FixedIdMessage extends MimeMessage {

		/** Without one, the library looks its parts up anew for each mail. */
		private static final Session SESSION = Session.getInstance(new Properties());

		private final String id;

		private FixedIdMessage(String id) {
			super(SESSION);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
