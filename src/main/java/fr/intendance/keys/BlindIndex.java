package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.util.SecretBytes;

import org.springframework.stereotype.Component;

/**
 * Finds what is sealed: the same text always has the same index, and nobody without the
 * key of this installation learns from it what the text is. The column {@code x_index} of
 * the database holds it for a searched column {@code x}.
 */
@Component
public class BlindIndex {

	/** Among the keys of the clients. */
	static final String KEY = "_index";

	/** Of an index, in hexadecimal digits. */
	static final int LENGTH = 64;

	private final Keyring keys;

	BlindIndex(Keyring keys) {
		this.keys = keys;
	}

	/**
	 * The index of a text, 64 hexadecimal digits, the same in capitals and small letters;
	 * of null null, which nothing equals.
	 */
	public String of(String text) {
		if (text == null) {
			return null;
		}
		try {
			byte[] plain = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(this.keys.index().computePrimary(plain, LENGTH / 2));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static KeysetHandle newKey() {
		return key(SecretBytes.randomBytes(LENGTH / 2));
	}

	/** HMAC with SHA-256. */
	static KeysetHandle key(SecretBytes secret) {
		try {
			HmacPrfParameters parameters = HmacPrfParameters.builder()
				.setKeySizeBytes(secret.size())
				.setHashType(HmacPrfParameters.HashType.SHA256)
				.build();
			HmacPrfKey key = HmacPrfKey.builder().setParameters(parameters).setKeyBytes(secret).build();
			return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The key of before this module, which stood in the database. */
	static SecretBytes former(String hex) {
		return SecretBytes.copyFrom(HexFormat.of().parseHex(hex), InsecureSecretKeyAccess.get());
	}

}
