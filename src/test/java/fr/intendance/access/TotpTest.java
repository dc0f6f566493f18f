package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTest {

	/** The secret of appendix B of RFC 6238. */
	private static final String SECRET = new Base32()
		.encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void countsAsTheStandardDoes(long second, String code) {
		assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
	}

	@ParameterizedTest
	@CsvSource({ "1111111081, true", "1111111139, true", "1111111020, false", "1111111170, false" })
	void takesACodeOfTheHalfMinuteBeforeAndAfter(long second, boolean taken) {
		assertThat(Totp.step(SECRET, "081804", Instant.ofEpochSecond(second), 0).isPresent()).isEqualTo(taken);
	}

	@Test
	void takesNoCodeOfAStepThatWasUsed() {
		Instant now = Instant.ofEpochSecond(1111111109);

		assertThat(Totp.step(SECRET, "081804", now, 37037036)).isEmpty();
		assertThat(Totp.step(SECRET, "081804", now, 37037035)).hasValue(37037036);
	}

	@ParameterizedTest
	@CsvSource({ "''", "08180", "0818041", "081805", "é81804", "-81804" })
	void takesNothingElse(String code) {
		assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1111111109), 0)).isEmpty();
	}

	@Test
	void tellsThePhoneWhatItNeeds() {
		assertThat(Totp.uri("camille@cabinet.example", "ABC"))
			.isEqualTo("otpauth://totp/Intendance:camille%40cabinet.example?secret=ABC&issuer=Intendance");
		assertThat(Totp.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret());
	}

}
