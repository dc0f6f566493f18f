package fr.intendance.access;

import java.time.Instant;

/**
 * A device on which a contact typed a code of their mail.
 *
 * @param secret what its cookie holds
 * @param expiresAt from when on it opens nothing any more, UTC
 */
public record ContactDevice(String secret, Instant expiresAt) {

	/** Tells no secret. */
	@Override
	public String toString() {
		return "ContactDevice";
	}

}
