package fr.intendance.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.intendance.mail.EmailAddress;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** What the headers of a mail say, as far as they say anything. */
final class MailHeaders {

	private static final Pattern ID = Pattern.compile("<[^<>\\s]{3,190}>");

	private static final int MOST_IDS = 50;

	private static final int MOST_SUBJECT = 300;

	private static final int MOST_HEADER = 20_000;

	private static final Set<String> TO_MANY = Set.of("auto_reply", "bulk", "junk", "list");

	private final MimeMessage message;

	MailHeaders(MimeMessage message) {
		this.message = message;
	}

	/** The Message-IDs in a header, in their order. */
	static List<String> ids(String header) {
		String text = Optional.ofNullable(header).orElse("");
		return ID.matcher(text.substring(0, Math.min(MOST_HEADER, text.length())))
			.results()
			.map(MatchResult::group)
			.limit(MOST_IDS)
			.toList();
	}

	/** The mails that it answers, the nearest first. */
	List<String> answers() throws MessagingException {
		Set<String> ids = new LinkedHashSet<>(ids(value("In-Reply-To")));
		List<String> thread = ids(value("References"));
		for (int i = thread.size() - 1; i >= 0; i--) {
			ids.add(thread.get(i));
		}
		return List.copyOf(ids);
	}

	/** Nothing where several or none are named, or it is none that we could write to. */
	Optional<EmailAddress> from() throws MessagingException {
		try {
			InternetAddress[] from = InternetAddress.parseHeader(value("From"), false);
			return (from.length == 1) ? DeliveryReport.address(Optional.ofNullable(from[0].getAddress()).orElse(""))
					: Optional.empty();
		}
		catch (AddressException ex) {
			return Optional.empty();
		}
	}

	String subject() throws MessagingException {
		String raw = value("Subject");
		try {
			return CleanText.line(MimeUtility.decodeText(MimeUtility.unfold(raw)), MOST_SUBJECT);
		}
		catch (java.io.UnsupportedEncodingException | RuntimeException ex) {
			return CleanText.line(raw, MOST_SUBJECT);
		}
	}

	/** Whether a machine says that it wrote it, or that it goes to many. */
	boolean isAutomatic() throws MessagingException {
		String submitted = value("Auto-Submitted").replaceAll(";.*", "").strip();
		return !(submitted.isEmpty() || submitted.equalsIgnoreCase("no"))
				|| TO_MANY.contains(value("Precedence").strip().toLowerCase(Locale.ROOT)) || has("X-Autoreply")
				|| has("X-Autorespond") || value("Return-Path").strip().equals("<>")
				|| this.message.isMimeType("multipart/report")
				|| value("From").toLowerCase(Locale.ROOT).contains("mailer-daemon@");
	}

	/** By which the same mail is known again. */
	String key(RawMail raw) throws MessagingException {
		return raw.key(value("Message-ID"), value("Date"), value("From"));
	}

	private boolean has(String name) throws MessagingException {
		return this.message.getHeader(name) != null;
	}

	private String value(String name) throws MessagingException {
		String value = Optional.ofNullable(this.message.getHeader(name, " ")).orElse("");
		return value.substring(0, Math.min(MOST_HEADER, value.length()));
	}

}
