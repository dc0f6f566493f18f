package fr.intendance.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;

/**
 * A mail as it came over the line.
 *
 * @param bytes at most {@link #MOST_BYTES}; what is longer was cut off
 * @param whole whether nothing was cut off
 */
record RawMail(byte[] bytes, boolean whole) {

	/** What providers take, 25 MB, as it is encoded. */
	static final int MOST_BYTES = 36 * 1024 * 1024;

	/** Each line could be a header, which costs much more memory than it has bytes. */
	private static final int MOST_LINES = 600_000;

	/** Each could begin a part. */
	private static final int MOST_BOUNDARIES = 5_000;

	/** Whether it costs no more to take it apart than a mail may. */
	boolean isBearable() {
		int lines = 0;
		int boundaries = 0;
		for (int i = 0; i + 2 < this.bytes.length; i++) {
			if (this.bytes[i] == '\n' || this.bytes[i] == '\r') {
				lines++;
				boundaries += (this.bytes[i + 1] == '-' && this.bytes[i + 2] == '-') ? 1 : 0;
			}
		}
		return lines <= 2 * MOST_LINES && boundaries <= MOST_BOUNDARIES;
	}

	MimeMessage message() throws MessagingException {
		return new MimeMessage((Session) null, new SharedByteArrayInputStream(this.bytes));
	}

	/**
	 * The same for a copy that came another way: that changes the headers, but neither
	 * these nor what follows them.
	 */
	String key(String messageId, String date, String from) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((messageId + "\n" + date + "\n" + from + "\n").getBytes(StandardCharsets.UTF_8));
			int body = body();
			digest.update(this.bytes, body, this.bytes.length - body);
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private int body() {
		for (int i = 1; i < this.bytes.length; i++) {
			if (this.bytes[i] == '\n' && (this.bytes[i - 1] == '\n'
					|| (this.bytes[i - 1] == '\r' && i > 1 && this.bytes[i - 2] == '\n'))) {
				return i + 1;
			}
		}
		return 0;
	}

}
