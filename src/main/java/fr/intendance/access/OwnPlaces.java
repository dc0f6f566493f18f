package fr.intendance.access;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.RedirectStrategy;

/**
 * Leads to a path, on whatever host somebody is: an address that was made of the
 * {@code Host} they sent could lead elsewhere.
 */
final class OwnPlaces implements RedirectStrategy {

	@Override
	public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
		response.sendRedirect(path(url));
	}

	/** An address without the host; what begins like one is no path. */
	static String path(String url) {
		URI address = URI.create(url);
		String path = (address.getRawPath() == null) ? "/" : address.getRawPath().replaceAll("^/*", "/");
		return path + (address.getRawQuery() != null ? "?" + address.getRawQuery() : "");
	}

}
