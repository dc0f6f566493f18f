package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * A code as its row holds it.
 *
 * @param id counts all codes
 * @param hash what is kept of it
 * @param sentAt UTC
 * @param expiresAt from when on it opens nothing, UTC
 * @param tries how often something was typed against it
 * @param spent whether it opened its thing
 */
record SentCode(long id, String hash, Instant sentAt, Instant expiresAt, int tries, boolean spent) {

	/** Takes as long whether the first digit differs or the last. */
	boolean isPrintedAs(String other) {
		return MessageDigest.isEqual(this.hash.getBytes(StandardCharsets.US_ASCII),
				other.getBytes(StandardCharsets.US_ASCII));
	}

}
