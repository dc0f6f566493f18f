package fr.intendance.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import com.google.crypto.tink.Aead;

import org.springframework.stereotype.Component;

/**
 * Seals what is stored and opens what is read. A seal names its owner, so that reading
 * needs nothing beside it, and is bound to owner and column: moved to the row of another
 * client or to another column, it does not open.
 */
@Component
class Seal {

	/** What stands for a text whose key was destroyed. */
	static final String ERASED = "effacé";

	/** What stands where something was erased and its seal is gone too. */
	static final String BLANK = "~0";

	private static final String TEXT = "~1.";

	/** With its index, at a fixed place where the database finds it. */
	private static final String SEARCHED = "~2.";

	private static final char END = '.';

	private static final byte[] BYTES = { '~', '1' };

	private final Keyring keys;

	private final BlindIndex index;

	Seal(Keyring keys, BlindIndex index) {
		this.keys = keys;
		this.index = index;
	}

	String close(Column column, String owner, String text) {
		String prefix = column.searched() ? SEARCHED + this.index.of(text) + END : TEXT;
		byte[] sealed = encrypt(column, owner, text.getBytes(StandardCharsets.UTF_8));
		return prefix + owner + END + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
	}

	byte[] close(Column column, String owner, byte[] content) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		sealed.writeBytes(BYTES);
		sealed.write(owner.length());
		sealed.writeBytes(owner.getBytes(StandardCharsets.US_ASCII));
		sealed.writeBytes(encrypt(column, owner, content));
		return sealed.toByteArray();
	}

	static boolean isClosed(String text) {
		return text.startsWith(TEXT) || text.startsWith(SEARCHED);
	}

	static boolean isClosed(byte[] content) {
		return content.length > BYTES.length && Arrays.equals(content, 0, BYTES.length, BYTES, 0, BYTES.length);
	}

	/**
	 * @param expected whose it must be
	 * @throws IllegalStateException where it is not
	 */
	String open(Column column, String expected, String sealed) {
		if (sealed.equals(BLANK)) {
			return ERASED;
		}
		if (!isClosed(sealed)) {
			throw new IllegalStateException("Found in clear in " + column.path());
		}
		int from = sealed.startsWith(TEXT) ? TEXT.length() : SEARCHED.length() + BlindIndex.LENGTH + 1;
		int end = sealed.indexOf(END, from);
		String owner = checked(column, expected, sealed.substring(from, end));
		return decrypt(column, owner, Base64.getUrlDecoder().decode(sealed.substring(end + 1)))
			.map((plain) -> new String(plain, StandardCharsets.UTF_8))
			.orElse(ERASED);
	}

	/** The same of bytes; none where the key was destroyed. */
	byte[] open(Column column, String expected, byte[] sealed) {
		if (Arrays.equals(sealed, BLANK.getBytes(StandardCharsets.US_ASCII))) {
			return new byte[0];
		}
		if (!isClosed(sealed)) {
			throw new IllegalStateException("Found in clear in " + column.path());
		}
		int from = BYTES.length + 1;
		int end = from + sealed[BYTES.length];
		String owner = checked(column, expected, new String(sealed, from, end - from, StandardCharsets.US_ASCII));
		return decrypt(column, owner, Arrays.copyOfRange(sealed, end, sealed.length)).orElse(new byte[0]);
	}

	private static String checked(Column column, String expected, String owner) {
		if (!owner.equals(expected)) {
			throw new IllegalStateException("What stands in " + column.path() + " is not " + expected + "'s");
		}
		return owner;
	}

	private byte[] encrypt(Column column, String owner, byte[] plain) {
		try {
			return this.keys.forWriting(owner).encrypt(plain, bound(column, owner));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Optional<byte[]> decrypt(Column column, String owner, byte[] sealed) {
		Optional<Aead> key = this.keys.forReading(owner);
		if (key.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(key.get().decrypt(sealed, bound(column, owner)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("What stands in " + column.path() + " was changed", ex);
		}
	}

	private static byte[] bound(Column column, String owner) {
		return (owner + "/" + column.path()).getBytes(StandardCharsets.US_ASCII);
	}

}
