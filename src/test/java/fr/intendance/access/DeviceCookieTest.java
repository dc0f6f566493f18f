package fr.intendance.access;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceCookieTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	@ParameterizedTest
	@CsvSource({ "https://office.example, true", "http://office.example, true", "http://localhost:8080, false" })
	void isKeptOffUnencryptedLines(URI address, boolean secure) {
		String cookie = cookie(address).keep(new ContactDevice("secret", NOW.plusSeconds(60)));

		assertThat(cookie.contains("Secure")).isEqualTo(secure);
		assertThat(cookie).contains("intendance-portal=secret", "Max-Age=60", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void isTakenAwayWhereItWasLeft() {
		assertThat(cookie(URI.create("https://office.example")).end()).contains("Path=/portal", "Max-Age=0");
	}

	private static DeviceCookie cookie(URI address) {
		AccessSettings settings = new AccessSettings(address, Duration.ofDays(180), "", false, false, "sub");
		return new DeviceCookie(settings, Clock.fixed(NOW, ZoneOffset.UTC));
	}

}
