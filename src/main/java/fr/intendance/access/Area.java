package fr.intendance.access;

import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.HandlerMapping;

/**
 * The parts of the application that answer differently to those who may not come in. Goes
 * by the URI as it was sent; one that is spelled in another way belongs to no area and is
 * closed.
 */
enum Area {

	WEB_APPS("/camunda"),

	PROGRAMS("/engine-rest", "/api", "/actuator"),

	PAGES("/sign-in", "/sign-out", "/desk", "/contact", "/verify", "/portal", "/self-check", "/assets");

	private static final Set<String> PUBLIC_FORM = Set.of("/contact", EmbeddedForm.PATH, "/api/enquiries", "/verify",
			"/api/documents/verify", "/self-check");

	private static final List<String> CLIENTS = List.of("/portal", "/contact", "/verify", "/self-check");

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final List<String> prefixes;

	Area(String... prefixes) {
		this.prefixes = List.of(prefixes);
	}

	boolean holds(HttpServletRequest request) {
		String uri = uri(request);
		return this.prefixes.stream().anyMatch(prefix -> under(uri, prefix)) || (this == PAGES && uri.equals("/"));
	}

	/** Whether a program asks, which cannot follow us to a page. */
	static boolean wantsStatus(HttpServletRequest request) {
		return PROGRAMS.holds(request) || under(uri(request), "/camunda/api");
	}

	/** Whether a client reads the page, and not the firm. */
	static boolean forClients(HttpServletRequest request) {
		String uri = uri(request);
		return CLIENTS.stream().anyMatch((prefix) -> under(uri, prefix));
	}

	/** Whether it is worth coming back here after the sign-in. */
	static boolean worthReturning(HttpServletRequest request) {
		return request.getMethod().equals("GET") && !wantsStatus(request);
	}

	/**
	 * Whether somebody else's page could send this in the name of whoever is signed in:
	 * it changes something and a browser sent its session along. A link of the portal is
	 * a secret of its own, and the public form acts for nobody.
	 */
	static boolean forgeable(HttpServletRequest request) {
		String uri = request.getRequestURI();
		boolean forNobody = under(uri, "/portal") || PUBLIC_FORM.contains(uri);
		boolean bySession = request.isRequestedSessionIdValid() || PAGES.holds(request);
		return !SAFE.contains(request.getMethod()) && bySession && !forNobody;
	}

	/** Whether somebody signs out by the button of a web application. */
	static boolean webAppsSignOut(HttpServletRequest request) {
		return request.getMethod().equals("POST")
				&& request.getRequestURI().matches("/camunda/api/admin/auth/user/[^/]+/logout/?");
	}

	/**
	 * The pattern of the route for the log, never the URI: that of the portal is a
	 * secret.
	 */
	static String pattern(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return pattern != null ? pattern.toString() : "an unknown route";
	}

	/** What was asked for, also while the answer to it is an error. */
	private static String uri(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return failed != null ? failed.toString() : request.getRequestURI();
	}

	private static boolean under(String uri, String prefix) {
		return uri.equals(prefix) || uri.startsWith(prefix + "/");
	}

}
