package fr.intendance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.intendance.access.LiveRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that the running application has a route for, at the width of a desk and of
 * a telephone: a new one is found by itself, and fails until it keeps the rules.
 */
@ChromiumTest
class EveryPageIT {

	/** They lead somewhere and show nothing. */
	private static final Set<String> LEAD_ON = Set.of("/", "/desk/first-steps/next");

	/** What a mail looks like, which the page of the mailbox shows within itself. */
	private static final Set<String> FRAMED = Set.of("/desk/mailbox/{id}/letter");

	private static final int LIGHT = 100_000;

	@LocalServerPort
	private int port;

	@Autowired
	private WebApplicationContext application;

	private FullHouse house;

	private final List<String> failures = new ArrayList<>();

	private final List<String> pages = new ArrayList<>();

	@BeforeEach
	void thereIsSomebodyEverywhere() {
		this.house = new FullHouse(this.application, this.port).filled();
	}

	@AfterEach
	void theyLeave() {
		this.house.empty();
	}

	@Test
	void isForEverybody(Windows windows) {
		Window desk = windows.signedIn("manager");
		Window stranger = windows.desktop();
		Window client = windows.desktop();
		Window lost = windows.signedIn("manager");
		PageAddresses addresses = new PageAddresses(this.house);

		for (String route : routes()) {
			for (String address : addresses.of(route)) {
				String page = PageAddresses.portalPage(address);
				if (!page.isEmpty()) {
					client.keep(this.house.device(page));
				}
				look(route.equals("/error") ? lost
						: route.startsWith("/portal/") ? client : needsNobody(route) ? stranger : desk, route, address);
			}
		}

		assertThat(this.failures).isEmpty();
		assertThat(this.pages).hasSizeGreaterThan(50);
	}

	/** An entry for a calendar is no page, and there only once an hour is chosen. */
	private List<String> routes() {
		return LiveRoutes.of(this.application)
			.stream()
			.filter((route) -> route.matches("GET /(desk|portal|sign-in|contact|self-check|verify|error)?([/.].*)?")
					&& !route.contains("*") && !route.endsWith(".ics"))
			.map((route) -> route.substring("GET ".length()))
			.toList();
	}

	private static String photograph(String route) {
		return "page" + route.replaceAll("[^a-z]+", "-");
	}

	private static boolean needsNobody(String route) {
		return route.matches("/sign-in|/(contact|self-check|verify).*");
	}

	private void look(Window window, String route, String address) {
		try {
			if (isPage(window, route, address)) {
				this.pages.add(address);
				new PageRules(window, address).check(photograph(route));
				if (!route.equals("/error")) {
					window.isCalm();
				}
			}
		}
		catch (AssertionError | RuntimeException ex) {
			this.failures.add(route + " at " + address + ": " + ex.getMessage());
		}
	}

	/** Whether there is something to look at, and it is what was asked for. */
	private static boolean isPage(Window window, String route, String address) {
		APIResponse answer = window.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
		if (LEAD_ON.contains(route)) {
			assertThat(answer.status()).isBetween(301, 303);
			return false;
		}
		assertThat(answer.status()).isEqualTo(route.equals("/error") ? 404 : 200);
		assertThat(answer.body().length).as("bytes").isLessThan(LIGHT * (isHtml(answer) ? 1 : 1000));
		return isHtml(answer) && !FRAMED.contains(route);
	}

	private static boolean isHtml(APIResponse answer) {
		return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
	}

}
