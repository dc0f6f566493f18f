package fr.intendance.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps the secret of a contact's device where no script reads it, for the portal only. A
 * form of somebody else's page comes without it.
 */
@Component
public class DeviceCookie {

	/** Its name. */
	static final String NAME = "intendance-portal";

	/** Where it is sent. */
	static final String PATH = "/portal";

	private final boolean secure;

	private final Clock clock;

	DeviceCookie(AccessSettings settings, Clock clock) {
		this.secure = SecureCookies.secure(settings.baseUrl().toString());
		this.clock = clock;
	}

	/** The secret that came with a request, whatever it is worth. */
	public Optional<String> of(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.map(Cookie::getValue)
			.findFirst();
	}

	/** The header that leaves a secret with a device, as long as it opens something. */
	public String keep(ContactDevice device) {
		return cookie(device.secret(), Duration.between(this.clock.instant(), device.expiresAt()));
	}

	/** The header that takes it away. */
	public String end() {
		return cookie("", Duration.ZERO);
	}

	private String cookie(String value, Duration life) {
		return ResponseCookie.from(NAME, value)
			.path(PATH)
			.maxAge(life)
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.build()
			.toString();
	}

}
