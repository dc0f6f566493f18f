package fr.intendance.inbox;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a mail apart. Strangers make mails: whatever they make, an answer comes out. */
final class MailReading {

	private static final Logger LOG = LoggerFactory.getLogger(MailReading.class);

	private static final int MOST_WORDS = 20_000;

	private MailReading() {
	}

	static ReceivedMail of(RawMail raw) {
		if (!raw.isBearable()) {
			return ReceivedMail.unreadable(raw.key("", "", ""), Optional.empty(), "");
		}
		try {
			MimeMessage message = raw.message();
			MailHeaders headers = new MailHeaders(message);
			try {
				return read(raw, message, headers);
			}
			catch (MessagingException | IOException | RuntimeException | StackOverflowError ex) {
				LOG.debug("A mail cannot be taken apart", ex);
				return ReceivedMail.unreadable(headers.key(raw), headers.from(), headers.subject());
			}
		}
		catch (MessagingException | RuntimeException ex) {
			LOG.debug("The head of a mail cannot be read", ex);
			return ReceivedMail.unreadable(raw.key("", "", ""), Optional.empty(), "");
		}
	}

	private static ReceivedMail read(RawMail raw, MimeMessage message, MailHeaders headers)
			throws MessagingException, IOException {
		Parts parts = new Parts();
		parts.read(message);
		DeliveryReport report = parts.report();
		// the last file of a mail that was cut off is cut off too
		List<byte[]> files = raw.whole() ? parts.files() : List.of();
		return new ReceivedMail(headers.key(raw), kind(headers, report), answers(headers, report), headers.from(),
				headers.subject(), CleanText.lines(parts.words(), MOST_WORDS), files,
				parts.leftOut() + (raw.whole() ? 0 : parts.files().size()), report.undelivered());
	}

	private static MailKind kind(MailHeaders headers, DeliveryReport report) throws MessagingException {
		if (!report.undelivered().isEmpty()) {
			return MailKind.BOUNCE;
		}
		return headers.isAutomatic() ? MailKind.AUTOMATIC : MailKind.PERSONAL;
	}

	private static List<String> answers(MailHeaders headers, DeliveryReport report) throws MessagingException {
		return Stream.concat(report.messageId().stream(), headers.answers().stream()).distinct().toList();
	}

}
