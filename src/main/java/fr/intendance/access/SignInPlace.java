package fr.intendance.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.NetworkLine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody tries to sign in from. */
class SignInPlace extends WebAuthenticationDetails {

	/** The cookie by which a device is known again, for nothing but the sign-in. */
	static final String DEVICE = "intendance-device";

	/** A secret: it stays out of the session. */
	private final transient Optional<String> device;

	SignInPlace(HttpServletRequest request) {
		super(request);
		this.device = Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(DEVICE))
			.map(Cookie::getValue)
			.findFirst();
	}

	Optional<String> device() {
		return this.device;
	}

	String line() {
		return NetworkLine.of(getRemoteAddress());
	}

}
