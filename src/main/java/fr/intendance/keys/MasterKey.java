package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

/**
 * The key that wraps the keys of the clients.
 *
 * @param fingerprint tells it from others and nothing of itself
 * @param aead what it opens and closes
 */
record MasterKey(String fingerprint, Aead aead) {

	private static final int BYTES = 32;

	static {
		register();
	}

	/** Tink knows only what it was told about; twice does no harm. */
	static void register() {
		try {
			AeadConfig.register();
			PrfConfig.register();
		}
		catch (GeneralSecurityException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	private static final int SHOWN = 8;

	/** A new one, as it is written to a file or an environment variable: base64. */
	static String generate() {
		byte[] secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		return Base64.getEncoder().encodeToString(secret);
	}

	/**
	 * @param written 32 bytes in base64
	 * @throws KeysRefused where it is anything else: a password is no key
	 */
	static MasterKey of(String written) {
		try {
			byte[] secret = Base64.getDecoder().decode(written.strip());
			if (secret.length != BYTES) {
				throw new IllegalArgumentException();
			}
			return new MasterKey(fingerprint(secret), aead(secret));
		}
		catch (IllegalArgumentException ex) {
			throw new KeysRefused(
					"La clé maîtresse n’en est pas une : il faut 32 octets tirés au sort, écrits en base64.",
					"Remettez la clé d’origine, ou, pour un premier démarrage, laissez Intendance en créer une.");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String fingerprint(byte[] secret) throws GeneralSecurityException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		digest.update("fingerprint of a master key".getBytes(StandardCharsets.US_ASCII));
		return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(secret), SHOWN));
	}

	private static Aead aead(byte[] secret) throws GeneralSecurityException {
		AesGcmParameters parameters = AesGcmParameters.builder()
			.setKeySizeBytes(BYTES)
			.setIvSizeBytes(12)
			.setTagSizeBytes(16)
			.setVariant(AesGcmParameters.Variant.NO_PREFIX)
			.build();
		AesGcmKey key = AesGcmKey.builder()
			.setParameters(parameters)
			.setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
			.build();
		return KeysetHandle.newBuilder()
			.addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
			.build()
			.getPrimitive(RegistryConfiguration.get(), Aead.class);
	}

}
