package fr.intendance.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.engine.Refused;
import fr.intendance.mail.EmailAddress;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimePart;

/**
 * What a mail server reports about a mail that it was given (RFC 3464).
 *
 * @param undelivered whom it will never reach
 * @param messageId of which mail it speaks
 */
record DeliveryReport(List<Undelivered> undelivered, Optional<String> messageId) {

	static final DeliveryReport NONE = new DeliveryReport(List.of(), Optional.empty());

	private static final int MOST_RECIPIENTS = 50;

	private static final int MOST_ANSWER = 500;

	/** The same with what another part of the report says. */
	DeliveryReport with(MimePart part, byte[] content) throws MessagingException, IOException {
		if (part.isMimeType("message/delivery-status")) {
			return new DeliveryReport(undelivered(new ByteArrayInputStream(content)), this.messageId);
		}
		InternetHeaders original = new InternetHeaders(new ByteArrayInputStream(content));
		return new DeliveryReport(this.undelivered,
				this.messageId.or(() -> MailHeaders.ids(original.getHeader("Message-ID", " ")).stream().findFirst()));
	}

	/** The head of the report, and one for each recipient, with empty lines between. */
	private static List<Undelivered> undelivered(InputStream report) throws MessagingException, IOException {
		List<Undelivered> failed = new ArrayList<>();
		for (int block = 0; report.available() > 0 && block <= MOST_RECIPIENTS; block++) {
			InternetHeaders one = new InternetHeaders(report);
			if ("failed".equalsIgnoreCase(value(one, "Action").strip())) {
				failed.add(new Undelivered(recipient(one), answer(one)));
			}
		}
		return failed;
	}

	private static Set<EmailAddress> recipient(InternetHeaders one) {
		Set<EmailAddress> names = new LinkedHashSet<>();
		Stream.of("Original-Recipient", "Final-Recipient")
			.map((name) -> value(one, name))
			.map((typed) -> typed.substring(typed.indexOf(';') + 1).replaceAll("[<>\\s]", ""))
			.forEach((address) -> address(address).ifPresent(names::add));
		return names;
	}

	/** Nothing where it is none that we would write to. */
	static Optional<EmailAddress> address(String text) {
		try {
			return Optional.of(EmailAddress.of("email", text));
		}
		catch (Refused ex) {
			return Optional.empty();
		}
	}

	private static String answer(InternetHeaders one) {
		String told = value(one, "Diagnostic-Code");
		return CleanText.line(told.isBlank() ? value(one, "Status") : told.substring(told.indexOf(';') + 1),
				MOST_ANSWER);
	}

	private static String value(InternetHeaders headers, String name) {
		return Optional.ofNullable(headers.getHeader(name, " ")).orElse("");
	}

}
