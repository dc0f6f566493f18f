package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SentQuotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks every live route of the portal, with a code that was typed and without. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class PortalDoorTest {

	private static final Set<String> BY_LINK_ALONE = Set.of("GET /portal/{link}/code", "POST /portal/{link}/code",
			"GET /portal/{link}/objection", "POST /portal/{link}/objection");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping table;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Links links;

	@Autowired
	private Quotes quotes;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String link;

	private String quote;

	@BeforeEach
	void aQuoteIsWithTheClient() {
		this.reference = SentQuotes.one(this.application);
		this.quote = this.quotes.offered(this.reference).orElseThrow().number();
		Engagement engagement = this.engagements.get(this.reference);
		this.link = this.links.to(engagement.contactId(), this.reference.value(), "home").split("/")[4];
	}

	@Test
	void aLinkAloneOpensNothingPersonalAndChangesNothing() {
		int before = this.timeline.of(this.reference).size();

		assertThat(withoutTheDoor(() -> Browser.of(this.port))).containsExactlyInAnyOrderElementsOf(BY_LINK_ALONE);

		assertThat(this.timeline.of(this.reference)).extracting("event")
			.hasSize(before + 1)
			.endsWith("reminder.objected");
	}

	@Test
	void theDeviceOfAnotherContactOpensNothing() {
		EngagementReference other = SentQuotes.one(this.application);

		assertThat(withoutTheDoor(() -> ContactBrowser.of(this.application, this.port, other)))
			.containsExactlyInAnyOrderElementsOf(BY_LINK_ALONE);
	}

	@Test
	void aSessionOfTheFirmOpensNothing() {
		Browser manager = Browser.signedIn(this.port, "manager");

		assertThat(withoutTheDoor(() -> manager)).containsExactlyInAnyOrderElementsOf(BY_LINK_ALONE);
	}

	@Test
	void aDeviceOnWhichACodeWasTypedOpensEveryPage() {
		assertThat(withoutTheDoor(() -> ContactBrowser.of(this.application, this.port, this.reference)))
			.isEqualTo(routes());
	}

	@Test
	void tellsProgramsToAskForACode() {
		for (String route : closed()) {
			HttpResponse<String> answer = Browser.of(this.port)
				.send(route.split(" ")[0], path(route), "application/x-www-form-urlencoded", body(route), "Accept",
						"application/json");

			assertThat(answer.statusCode()).as(route).isEqualTo(401);
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
			assertThat(answer.body()).contains("recevoir un code").doesNotContain(personal());
		}
	}

	@Test
	void aLinkThatIsOverOpensNothingWhateverDeviceAsks() {
		Browser device = ContactBrowser.of(this.application, this.port, this.reference);
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(181)));

		for (String route : routes()) {
			HttpResponse<String> answer = asked(device, route);

			assertThat(answer.statusCode()).as(route).isEqualTo(404);
			assertThat(answer.headers().firstValue("Referrer-Policy")).as(route).contains("no-referrer");
			assertThat(answer.body()).doesNotContain(personal());
		}
	}

	@Test
	void keepsLinksOutOfTheLogAndOutOfReferrers(CapturedOutput log) {
		for (String route : routes()) {
			HttpResponse<String> answer = asked(ContactBrowser.of(this.application, this.port, this.reference), route);

			assertThat(answer.headers().firstValue("Referrer-Policy")).as(route).contains("no-referrer");
			assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(route).contains("no-store");
		}
		assertThat(log.getAll()).doesNotContain(this.link);
	}

	@Test
	void standsBeforeAPageThatForgetsItAndNoticesOneThatIsLeftOpen() throws Exception {
		RequestMappingInfo forgotten = mapping("/portal/{link}/forgotten");
		RequestMappingInfo left = mapping("/portal/{link}/left-open");
		this.table.registerMapping(forgotten, this, getClass().getDeclaredMethod("forgotten"));
		this.table.registerMapping(left, this, getClass().getDeclaredMethod("leftOpen"));
		try {
			assertThat(withoutTheDoor(() -> Browser.of(this.port))).contains("GET /portal/{link}/left-open")
				.doesNotContain("GET /portal/{link}/forgotten");
		}
		finally {
			this.table.unregisterMapping(forgotten);
			this.table.unregisterMapping(left);
		}
	}

	@ResponseBody
	String forgotten() {
		return "Camille Durand";
	}

	@ByLinkAlone
	@ResponseBody
	String leftOpen() {
		return "Camille Durand";
	}

	private RequestMappingInfo mapping(String path) {
		return RequestMappingInfo.paths(path)
			.methods(RequestMethod.GET)
			.options(this.table.getBuilderConfiguration())
			.build();
	}

	/** The routes that do not ask for a code; that which does says nothing else. */
	private Set<String> withoutTheDoor(Supplier<Browser> visitors) {
		Set<String> open = new TreeSet<>();
		List<String> told = new ArrayList<>();
		for (String route : routes()) {
			HttpResponse<String> answer = asked(visitors.get(), route);
			Document page = Jsoup.parse(answer.body());
			boolean door = page.select("h1").text().equals("Une page vous attend")
					&& page.selectFirst("form[action$=/code]") != null;
			if (!door || route.endsWith("/code")) {
				open.add(route);
			}
			if (door) {
				assertThat(answer.statusCode()).as(route).isEqualTo(200);
				assertThat(answer.headers().firstValue("Set-Cookie")).as(route).isEmpty();
				told.addAll(personal().stream().filter(answer.body()::contains).toList());
			}
		}
		assertThat(told).isEmpty();
		return open;
	}

	private HttpResponse<String> asked(Browser browser, String route) {
		return browser.send(route.split(" ")[0], path(route), "application/x-www-form-urlencoded", body(route));
	}

	private static String body(String route) {
		return route.startsWith("POST") ? "" : null;
	}

	private String path(String route) {
		return Map.of("{link}", this.link, "{period}", "2026-11", "{number}", this.quote, "{page}", "1")
			.entrySet()
			.stream()
			.reduce(route.split(" ")[1], (path, one) -> path.replace(one.getKey(), one.getValue()),
					(one, other) -> other);
	}

	private List<String> personal() {
		return List.of("Durand", this.reference.value(), "@", this.engagements.get(this.reference).contactId());
	}

	private Set<String> closed() {
		Set<String> closed = new TreeSet<>(routes());
		closed.removeAll(BY_LINK_ALONE);
		return closed;
	}

	private Set<String> routes() {
		Set<String> routes = new TreeSet<>();
		this.table.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/portal"))
				.forEach((path) -> info.getMethodsCondition()
					.getMethods()
					.forEach((method) -> routes.add(method + " " + path))));
		assertThat(routes).hasSizeGreaterThan(30);
		return routes;
	}

}
