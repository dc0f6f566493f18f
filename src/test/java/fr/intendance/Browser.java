package fr.intendance;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.intendance.leak.AddressWatch;
import org.jsoup.nodes.Element;

/**
 * Speaks to the running application like a browser, with cookies and the tokens against
 * forged requests, or like a program, with HTTP Basic. Follows no redirect by itself.
 */
public final class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String root;

	private final List<String> headers = new ArrayList<>();

	private Browser(int port) {
		this.root = "http://localhost:" + port;
	}

	/** Somebody who is not signed in. */
	public static Browser of(int port) {
		return new Browser(port);
	}

	/** A program with HTTP Basic, whose password is its name. */
	public static Browser program(int port, String user) {
		Browser program = new Browser(port);
		program.headers.addAll(List.of("Authorization", basic(user, user)));
		return program;
	}

	/** Somebody who signed in by the form, with their name as password. */
	public static Browser signedIn(int port, String user) {
		Browser browser = new Browser(port);
		HttpResponse<String> answer = browser.signIn(user, user);
		if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("error")) {
			throw new IllegalStateException("Sign-in answered " + answer);
		}
		return browser;
	}

	/** Sends the sign-in form. */
	public HttpResponse<String> signIn(String user, String password) {
		String token = csrfOf(get("/sign-in").body());
		return form("/sign-in", Map.of("username", user, "password", password, "_csrf", token));
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, "application/json", null);
	}

	/** Sends JSON; the tokens of the web applications go with it where there is one. */
	public HttpResponse<String> post(String path, String json) {
		return send("POST", path, "application/json", json);
	}

	/** Sends a form. */
	public HttpResponse<String> form(String path, Map<String, String> fields) {
		return send("POST", path, "application/x-www-form-urlencoded",
				fields.entrySet()
					.stream()
					.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

	/** Sends a form as a page holds it, its hidden fields with what is typed. */
	public HttpResponse<String> submit(Element form, Map<String, String> typed) {
		Map<String, String> all = new HashMap<>();
		form.select("input[type=hidden]").forEach(field -> all.put(field.attr("name"), field.attr("value")));
		all.putAll(typed);
		return form(form.attr("action"), all);
	}

	/** Sends anything, with further headers in pairs. */
	public HttpResponse<String> send(String method, String path, String type, String body, String... more) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", type);
		}
		cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
		List<String> all = new ArrayList<>(this.headers);
		all.addAll(List.of(more));
		for (int header = 0; header < all.size(); header += 2) {
			request.header(all.get(header), all.get(header + 1));
		}
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			AddressWatch.readPage(answer.body());
			return answer;
		}
		catch (java.io.IOException | InterruptedException ex) {
			throw new IllegalStateException(method + " " + path, ex);
		}
	}

	/** The same with a cookie, as if the application had set it before. */
	public Browser keeping(HttpCookie cookie) {
		this.cookies.getCookieStore().add(URI.create(this.root), cookie);
		return this;
	}

	/** The value of a cookie that the application set. */
	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/** The hidden field of the form of a page. */
	public static String csrfOf(String page) {
		Matcher field = CSRF.matcher(page);
		if (!field.find()) {
			throw new IllegalStateException("No hidden field in " + page);
		}
		return field.group(1);
	}

	/** The header of HTTP Basic. */
	public static String basic(String user, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

}
