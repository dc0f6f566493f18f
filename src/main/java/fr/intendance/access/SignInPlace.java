package fr.intendance.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody tries to sign in from. */
class SignInPlace extends WebAuthenticationDetails {

	/** The cookie by which a device is known again, for nothing but the sign-in. */
	static final String DEVICE = "intendance-device";

	/** Nothing that would have to be looked up in the network. */
	private static final String IPV6 = "[0-9a-fA-F.]*:[0-9a-fA-F:.]*";

	private static final int HOUSEHOLD_BYTES = 8;

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

	/**
	 * The line that the request came by: an address of IPv4, or the 64 bits of IPv6 that
	 * a household gets.
	 */
	String line() {
		String address = getRemoteAddress();
		if (!address.matches(IPV6)) {
			return address;
		}
		try {
			return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, HOUSEHOLD_BYTES);
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
