package fr.intendance.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hexadecimal digits: by it a file is known again.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** Of the bytes of a file, 64 lower-case digits. */
	public static String of(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Of a text, in UTF-8. */
	static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

}
