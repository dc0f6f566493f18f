package fr.intendance.access;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class SignInPlaceTest {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

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
