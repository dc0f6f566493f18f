package fr.intendance.access;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class SignInPlaceTest {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:a:b:c:d, 20010db800010002", "2001:db8:1:2::1, 20010db800010002",
			"2001:db8:1:3::1, 20010db800010003", "::1, 0000000000000000", "a.host.example, a.host.example",
			"1:2:3, 1:2:3" })
	void takesAHouseholdForOneLine(String address, String line) {
		this.request.setRemoteAddr(address);

		assertThat(new SignInPlace(this.request).line()).isEqualTo(line);
	}

	@Test
	void knowsADeviceByItsCookie() {
		this.request.setCookies(new Cookie("other", "x"), new Cookie(SignInPlace.DEVICE, "secret"));

		assertThat(new SignInPlace(this.request).device()).hasValue("secret");
	}

	@Test
	void knowsNoDeviceWithoutCookies() {
		assertThat(new SignInPlace(this.request).device()).isEmpty();
	}

}
