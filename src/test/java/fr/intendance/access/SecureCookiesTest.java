package fr.intendance.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecureCookiesTest {

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080, false", "http://127.0.0.1, false", "http://[::1]:8080, false",
			"https://localhost, true", "https://bureau.example.fr, true", "http://192.168.1.5:8080, true",
			"http://localhost.example.fr, true" })
	void keepsCookiesOffUnencryptedLines(String baseUrl, boolean secure) {
		assertThat(SecureCookies.secure(baseUrl)).isEqualTo(secure);
	}

}
