package fr.intendance.leak;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the address of every request, every header of its answer (names of files,
 * redirects, cookies), and every address and name of a file that a page prints.
 */
@TestConfiguration(proxyBeanMethods = false)
public class AddressWatch {

	/** Where an address may rightly name somebody, and why. */
	private static final Map<String, String> ALLOWED = Map.of("/api/mailbox?to=",
			"the mailbox stands in for a mail server, and programs ask it for what came to an address", "mailto:",
			"opens the mail program of whoever reads the page, and is not asked of any server", "tel:",
			"dials, and is not asked of any server");

	private static final Pattern PRINTED = Pattern.compile(
			"(?:\\b(?:href|src|action|formaction)=|\"(?:href|fileName|link|links)\"\\s*:\\s*)(\"[^\"]*\"|\\[[^\\]]*])");

	private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");

	@Bean
	FilterRegistrationBean<OncePerRequestFilter> addressWatchFilter() {
		FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Reading());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/**
	 * Reads the addresses and the names of files in a page, or in an answer in JSON, and
	 * what a page is called.
	 */
	public static void readPage(String body) {
		Matcher title = TITLE.matcher(body);
		while (title.find()) {
			PageWatch.title(title.group(1));
		}
		Matcher printed = PRINTED.matcher(body);
		while (printed.find()) {
			look("a printed address or name of a file", printed.group(1).replace("\"", ""));
		}
	}

	static void look(String kind, String address) {
		if (ALLOWED.keySet().stream().noneMatch(address::startsWith)) {
			Leaks.look(kind, decoded(address));
		}
	}

	/** Also where it is no address, but a sign of per cent. */
	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	/** Lets everything pass. */
	private static final class Reading extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			String query = request.getQueryString();
			look("an address asked for", request.getRequestURI() + ((query != null) ? "?" + query : ""));
			try {
				chain.doFilter(request, response);
			}
			finally {
				response.getHeaderNames()
					.forEach((name) -> response.getHeaders(name).forEach((value) -> look("the header " + name, value)));
			}
		}

	}

}
