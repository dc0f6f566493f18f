package fr.intendance.reminder;

import fr.intendance.ApplicationTest;
import fr.intendance.mail.EmailAddress;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AddressFingerprintTest {

	@Autowired
	private AddressFingerprint fingerprint;

	@Autowired
	private JdbcClient database;

	@Test
	void isTheSameForTheSameAddressHoweverItIsWritten() {
		assertThat(of("Ines@Lefevre.example")).isEqualTo(of("ines@lefevre.example"))
			.matches("[0-9a-f]{64}")
			.isNotEqualTo(of("ines@lefevre2.example"));
	}

	@Test
	void isTheSameAfterARestart() {
		assertThat(new AddressFingerprint(this.database).of(EmailAddress.of("email", "ines@lefevre.example")))
			.isEqualTo(of("ines@lefevre.example"));
	}

	private String of(String address) {
		return this.fingerprint.of(EmailAddress.of("email", address));
	}

}
