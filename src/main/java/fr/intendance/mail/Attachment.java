package fr.intendance.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What goes with a mail: an issued document, whose bytes are read when the mail leaves,
 * or a small file of its own.
 */
public sealed interface Attachment {

	/** An issued document by its number, such as {@code D-2026-0012}. */
	static Attachment document(String number) {
		return new Issued(number);
	}

	/**
	 * A small file.
	 * @param fileName neutral and ASCII, such as {@code rendez-vous.ics}
	 * @param contentType with its character set, such as
	 * {@code text/calendar; charset=utf-8}
	 * @param content at most 64 KiB
	 */
	static Attachment file(String fileName, String contentType, byte[] content) {
		return new Inline(fileName, contentType, content);
	}

	/** An appointment as calendars understand it, {@code rendez-vous.ics}. */
	static Attachment invitation(String calendar) {
		return file("rendez-vous.ics", "text/calendar; charset=utf-8", calendar.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * An issued document.
	 *
	 * @param number its number
	 */
	record Issued(String number) implements Attachment {
	}

	/**
	 * A file that the mail brings along.
	 *
	 * @param fileName neutral and ASCII
	 * @param contentType its type
	 * @param content its bytes
	 */
	record Inline(String fileName, String contentType, byte[] content) implements Attachment {

		private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

		private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)*");

		private static final int MAX = 64 * 1024;

		public Inline {
			if (!NAME.matcher(fileName).matches() || !TYPE.matcher(contentType).matches()) {
				throw new IllegalArgumentException("An attachment needs a plain ASCII name and a content type");
			}
			if (content.length > MAX) {
				throw new IllegalArgumentException("An attachment of more than 64 KiB must be a document");
			}
		}

	}

}
