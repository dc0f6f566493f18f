package fr.intendance.engine;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WebAppsNonceTest {

	private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

	@LocalServerPort
	private int port;

	@Test
	void keepsTheNonceOfAPageWhileAnotherIsAskedFor() throws Exception {
		MockServletContext shared = new MockServletContext();
		WebAppsNonce filter = new WebAppsNonce();
		AtomicReference<Object> seen = new AtomicReference<>();

		filter.doFilter(page(shared), new MockHttpServletResponse(), (first, answer) -> {
			first.getServletContext().setAttribute(WebAppsNonce.NONCE, "first");
			filter.doFilter(page(shared), new MockHttpServletResponse(), noting("second"));
			seen.set(first.getServletContext().getAttribute(WebAppsNonce.NONCE));
		});

		assertThat(seen).hasValue("first");
		assertThat(shared.getAttribute(WebAppsNonce.NONCE)).isNull();
	}

	@Test
	void leavesAllElseOfTheContextAsItIs() throws Exception {
		MockServletContext shared = new MockServletContext();

		new WebAppsNonce().doFilter(page(shared), new MockHttpServletResponse(),
				(request, answer) -> request.getServletContext().setAttribute("else", "kept"));

		assertThat(shared.getAttribute("else")).isEqualTo("kept");
	}

	@Test
	void sendsEachPageWithTheNonceThatItsPolicyNames() {
		Browser manager = Browser.signedIn(this.port, "manager");

		List<HttpResponse<String>> pages = IntStream.range(0, 60)
			.parallel()
			.mapToObj((number) -> manager.get("/camunda/app/cockpit/default/"))
			.toList();

		assertThat(pages).allSatisfy((page) -> {
			Matcher nonce = NONCE.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
			assertThat(nonce.find()).isTrue();
			assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
		});
	}

	private static FilterChain noting(String nonce) {
		return (request, answer) -> request.getServletContext().setAttribute(WebAppsNonce.NONCE, nonce);
	}

	private static MockHttpServletRequest page(MockServletContext shared) {
		return new MockHttpServletRequest(shared, "GET", "/camunda/app/cockpit/default/");
	}

}
