package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random values that nobody can guess, and their fingerprints. */
final class Secret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int LINK_BYTES = 24;

	/** No letters or digits that look alike. */
	private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

	private Secret() {
	}

	/** The secret of a link: 192 bits, 32 characters that need no escaping in a URL. */
	static String link() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(LINK_BYTES));
	}

	/** A password to be typed once, about 99 bits: {@code xxxxx-xxxxx-xxxxx-xxxxx}. */
	static String password() {
		return readable(4);
	}

	/**
	 * A code for the day when the phone is gone, about 74 bits:
	 * {@code xxxxx-xxxxx-xxxxx}.
	 */
	static String recoveryCode() {
		return readable(3);
	}

	static byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	private static String readable(int groups) {
		StringBuilder text = new StringBuilder();
		for (int position = 0; position < groups * 5; position++) {
			text.append((position > 0 && position % 5 == 0) ? "-" : "")
				.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
		}
		return text.toString();
	}

	/** Six digits, each as likely as any other. */
	static String code() {
		return "%06d".formatted(RANDOM.nextInt(1_000_000));
	}

	/** The SHA-256 of a secret, which is all that is stored of it. */
	static String fingerprint(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
