package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;

import org.springframework.mail.javamail.MimeMessageHelper;
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
		MimeMessageHelper letter = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED,
				StandardCharsets.UTF_8.name());
		letter.setFrom(this.sender.from());
		letter.setReplyTo(this.sender.replyTo());
		letter.setTo(new InternetAddress(HeaderValue.checked(mail.to().value()), true));
		letter.setSubject(HeaderValue.checked(mail.subject()));
		letter.setSentDate(Date.from(this.clock.instant()));
		letter.setText(parcel.body().text(), parcel.body().html());
		for (MailboxAttachment attachment : parcel.attachments()) {
			letter.addAttachment(HeaderValue.checked(attachment.fileName()), content(mail, attachment));
		}
		if (parcel.follows().isPresent()) {
			message.setHeader("In-Reply-To", HeaderValue.checked(parcel.follows().get()));
			message.setHeader("References", HeaderValue.checked(parcel.follows().get()));
		}
		// an absence notice must not answer it (RFC 3834)
		message.setHeader("Auto-Submitted", "auto-generated");
		message.saveChanges();
		return message;
	}

	private ByteArrayDataSource content(OutgoingMail mail, MailboxAttachment attachment) {
		byte[] content = this.packer.content(mail.id(), attachment.position()).orElseThrow();
		return new ByteArrayDataSource(content, HeaderValue.checked(attachment.contentType()));
	}

	/** Keeps the Message-ID that the row has, where the library would invent one. */
	private static final class FixedIdMessage extends MimeMessage {

		private final String id;

		private FixedIdMessage(String id) {
			super((jakarta.mail.Session) null);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
