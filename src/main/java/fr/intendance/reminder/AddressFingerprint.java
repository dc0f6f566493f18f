package fr.intendance.reminder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.intendance.mail.EmailAddress;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether two addresses are the same without keeping either: what must be
 * remembered for ever is no personal data.
 */
@Component
class AddressFingerprint {

	private static final String HMAC = "HmacSHA256";

	private static final int BYTES = 32;

	private final SecretKeySpec key;

	AddressFingerprint(JdbcClient database) {
		this.key = new SecretKeySpec(HexFormat.of().parseHex(secret(database)), HMAC);
	}

	/** 64 hexadecimal digits, the same however the address is written. */
	String of(EmailAddress address) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(this.key);
			return HexFormat.of()
				.formatHex(mac.doFinal(address.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Made once; of two nodes that start at once one makes it. */
	private static String secret(JdbcClient database) {
		byte[] secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		try {
			database
				.sql("insert into address_key (id, secret) select 1, ? where not exists (select 1 from address_key)")
				.param(HexFormat.of().formatHex(secret))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// the other one's counts
		}
		return database.sql("select secret from address_key").query(String.class).single();
	}

}
