package fr.intendance.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes that an application on a phone shows for half a minute each, by RFC 6238 as all
 * such applications know it: SHA-1, six digits, 30 seconds.
 */
final class Totp {

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private static final Duration STEP = CODES.getTimeStep();

	/** A clock may be a step off, either way. */
	private static final int DRIFT = 1;

	private Totp() {
	}

	/** A new secret, 160 bits in base 32 as it is typed into the application. */
	static String secret() {
		return new Base32().encodeToString(Secret.bytes(20));
	}

	/** What the application reads from the picture. */
	static String uri(String user, String secret) {
		return "otpauth://totp/Intendance:" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "?secret=" + secret
				+ "&issuer=Intendance";
	}

	/** The step that a code belongs to: one of now that comes after the last one used. */
	static OptionalLong step(String secret, String code, Instant now, long last) {
		long present = now.getEpochSecond() / STEP.toSeconds();
		return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
			.filter((step) -> step > last)
			.filter((step) -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII),
					code.getBytes(StandardCharsets.UTF_8)))
			.findFirst();
	}

	private static String code(String secret, long step) {
		try {
			return CODES.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm()),
					Instant.ofEpochSecond(step * STEP.toSeconds()));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("A secret of ours is a key", ex);
		}
	}

}
