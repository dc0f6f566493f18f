package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A key as the key store holds it.
 *
 * @param master the fingerprint of the master key that wraps it
 * @param bytes nothing without that
 */
record WrappedKey(String master, byte[] bytes) {

	/** What stands where a key was destroyed, so that nobody makes it anew. */
	static final WrappedKey DESTROYED = new WrappedKey("destroyed", new byte[0]);

	boolean isDestroyed() {
		return this.master.equals(DESTROYED.master);
	}

	/** One line. */
	String line() {
		return this.master + " " + Base64.getEncoder().encodeToString(this.bytes);
	}

	/** Reads that line. */
	static WrappedKey of(String line) {
		String[] parts = line.strip().split(" ", 2);
		return new WrappedKey(parts[0], (parts.length < 2) ? new byte[0] : Base64.getDecoder().decode(parts[1]));
	}

	static byte[] bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8);
	}

}
