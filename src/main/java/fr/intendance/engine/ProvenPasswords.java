package fr.intendance.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * That a password was right a while ago, so that a program does not pay for the slow hash
 * with each of its requests. Holds no password but its keyed hash, under a key that is in
 * the memory of this process and nowhere else, and bound to what is stored of it: whoever
 * changes the password, on whatever node, makes it useless with that. The hundred users
 * who asked last are known.
 */
final class ProvenPasswords {

	private static final int MOST = 100;

	private final SecretKeySpec key;

	private final Map<String, byte[]> proofs = new LinkedHashMap<>(MOST, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
			return size() > MOST;
		}
	};

	ProvenPasswords() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, "HmacSHA256");
	}

	/** Another one for another password, from which neither is guessed. */
	static String stamp(String stored) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest(String.valueOf(stored).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	boolean knows(String user, String stored, String password) {
		byte[] proof;
		synchronized (this.proofs) {
			proof = this.proofs.get(user);
		}
		return proof != null && MessageDigest.isEqual(proof, proof(stored, password));
	}

	void remember(String user, String stored, String password) {
		byte[] proof = proof(stored, password);
		synchronized (this.proofs) {
			this.proofs.put(user, proof);
		}
	}

	/** What is stored has no line feed. */
	private byte[] proof(String stored, String password) {
		try {
			Mac mac = Mac.getInstance(this.key.getAlgorithm());
			mac.init(this.key);
			return mac.doFinal((stored + "\n" + password).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA-256", ex);
		}
	}

}
