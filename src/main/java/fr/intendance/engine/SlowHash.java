package fr.intendance.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-256 and a salt of its own, so that a
 * stolen table answers few guesses. It is what the Java platform has; Argon2 would need
 * another provider of cryptography. What is stored begins with the number of rounds.
 */
@Component
class SlowHash implements PasswordEncryptor {

	private static final String NAME = "PBKDF2-SHA256";

	private static final int SALT_BYTES = 16;

	private final int rounds;

	SlowHash(PasswordSettings settings) {
		this.rounds = settings.rounds();
	}

	/** Whether a password is kept as one would be now, by the mark of the engine. */
	boolean made(String stored) {
		return stored.startsWith("{" + NAME + "}" + this.rounds + "$");
	}

	@Override
	public String encrypt(String password) {
		return this.rounds + "$" + encoder(this.rounds).encode(password);
	}

	@Override
	public boolean check(String password, String encrypted) {
		String[] parts = encrypted.split("\\$", 2);
		return encoder(Integer.parseInt(parts[0])).matches(password, parts[1]);
	}

	@Override
	public String hashAlgorithmName() {
		return NAME;
	}

	private static Pbkdf2PasswordEncoder encoder(int rounds) {
		return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

}
