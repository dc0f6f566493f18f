package fr.intendance.access;

import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.QueryFilters.Asked;
import fr.intendance.access.QueryFilters.Filter;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Role;
import fr.intendance.engine.Tenants;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks each query of the engine that is open to an assistant, by each filter and order
 * that the engine declares for it, for what stands in the papers of somebody else's
 * client. The answer has to be the one to words that stand nowhere.
 */
@ApplicationTest
class SideDoorsTest {

	private static final String USER = "side-doors";

	/** How many groups there are; the list of them is closed. */
	private static final int CLOSED_GROUPS = 4;

	private static final ObjectMapper JSON = new ObjectMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Processes processes;

	@Autowired
	private Tenants tenants;

	@Autowired
	private Accounts accounts;

	@Autowired
	private WebApplicationContext context;

	private final List<String> failures = new ArrayList<>();

	private TwoClients clients;

	private Browser program;

	private Browser signedIn;

	private String filter;

	private Map<String, Method> live;

	@BeforeEach
	void oneClientIsOursAndOneIsNot() {
		this.clients = new TwoClients(this.engine, this.processes, this.tenants);
		this.accounts.open(USER, USER, Role.ASSISTANT);
		this.tenants.assign(USER, this.clients.own().tenant());
		this.program = Browser.program(this.port, USER);
		this.signedIn = Browser.signedIn(this.port, USER);
		this.signedIn.get("/camunda/app/welcome/default/");
		this.filter = this.engine.getFilterService()
			.createFilterQuery()
			.filterName("Mon groupe")
			.singleResult()
			.getId();
		this.live = LiveRoutes.ofTheEngine(this.context);
	}

	@AfterEach
	void leave() {
		this.engine.getIdentityService().deleteUser(USER);
	}

	@Test
	void knowsWhatEachOpenRouteWithoutAnIdCanBeAsked() {
		List<String> unknown = open().filter((route) -> QueryFilters.of(route, this.live).isEmpty())
			.filter((route) -> !route
				.matches("\\w+ \\S*(/filter/\\{id}|/authorization/check|/identity/(groups|password-policy)"
						+ "|/task/report/candidate-group-count|/group(/count)?|/engine/engine|/admin/auth/user/.*"
						+ "|/process-definition(/.*)?/statistics|/(tasklist|welcome)/.*)"))
			.toList();

		assertThat(unknown).as("a route whose filters nobody tries").isEmpty();
		assertThat(queries()).hasSizeGreaterThan(15);
	}

	@Test
	void noticesAQueryWhoseFiltersItDoesNotKnow() {
		assertThat(QueryFilters.of("GET /engine-rest/new-thing", this.live)).isEmpty();
		assertThat(QueryFilters.of("POST /engine-rest/task/count", this.live)).isPresent();
	}

	@Test
	void findsNothingOfOthersByAnyFilter() {
		List<String> leaks = new ArrayList<>();
		int found = 0;
		for (String route : queries()) {
			for (Filter filter : QueryFilters.in(QueryFilters.of(route, this.live).orElseThrow())) {
				List<Asked> asked = asked(route, filter);
				String ofAnyWord = filter.variables() ? null : nothing(route, filter, asked.get(0));
				for (Asked other : asked) {
					String answer = answer(route, filter, other);
					String nothing = filter.variables() ? nothing(route, filter, other) : ofAnyWord;
					if (!answer.equals(nothing) || tells(answer)) {
						leaks.add("%s by %s=%s: %s instead of %s".formatted(route, filter.name(), other, answer,
								nothing));
					}
				}
				found += route.startsWith("GET /engine-rest/") && finds(route, filter, this.clients.own()) ? 1 : 0;
			}
		}

		assertThat(leaks).isEmpty();
		assertThat(this.failures).as("but those for criteria in a wrong order, which the engine calls its own")
			.allMatch((one) -> one.contains("Invalid query usage")
					|| one.contains("Unable to invoke method 'taskCandidateGroupIn'"));
		assertThat(found).as("filters by which one's own client is found").isGreaterThan(60);
	}

	@Test
	void countsAndSortsOnesOwnOnly() throws Exception {
		for (String route : queries().stream().filter((one) -> one.startsWith("GET ")).toList()) {
			String path = path(route);
			if (path.endsWith("/count")) {
				String counted = path.contains(this.filter) ? "/list" : "";
				HttpResponse<String> list = ask("GET", path.replace("/count", counted), null);
				HttpResponse<String> count = ask("GET", path, null);
				assertThat(count.body()).as(route).contains("\"count\"");
				assertThat(JSON.readTree(count.body()).get("count").asInt()).as(route)
					.isEqualTo(list.statusCode() == 403 ? CLOSED_GROUPS : ids(list).size());
				continue;
			}
			Set<String> all = ids(ask("GET", path, null));
			for (String order : QueryFilters.orders(QueryFilters.of(route, this.live).orElseThrow())) {
				HttpResponse<String> sorted = ask("GET", path + "?sortOrder=desc&sortBy=" + order, null);
				assertThat(tells(sorted.body())).as(route + " by " + order).isFalse();
				assertThat(sorted.statusCode() == 200 ? ids(sorted) : all).as(route + " by " + order).isEqualTo(all);
			}
		}
	}

	@Test
	void wouldNoticeALeak() {
		this.tenants.assign(USER, this.clients.other().tenant());
		TwoClients.Seeded other = this.clients.other();

		assertThat(finds("POST /engine-rest/task/count", new Filter("nameLike", String.class), other)).isTrue();
		assertThat(finds("GET /engine-rest/task", new Filter("tenantIdIn", String[].class), other)).isTrue();
		assertThat(tells(ask("GET", "/engine-rest/task", null).body())).isTrue();
	}

	/** The engine's routes that an assistant gets past the door of. */
	private Stream<String> open() {
		return this.live.keySet()
			.stream()
			.filter((route) -> route.matches("(GET|POST) .*") && !route.contains("/engine-rest/engine/"))
			.filter((route) -> !path(route).contains("{") && !route.endsWith("/logout"))
			.filter((route) -> ask(route.split(" ")[0], path(route), "{}").statusCode() != 403);
	}

	/** By the way of the web applications only counted, they are the same queries. */
	private List<String> queries() {
		return open().filter((route) -> QueryFilters.of(route, this.live).isPresent())
			.filter((route) -> route.contains("/engine-rest/") || route.endsWith("/count"))
			.toList();
	}

	/** With a filter of the task list that everybody may use. */
	private String path(String route) {
		return route.split(" ")[1].replace("/engine/{name}", "/engine/default")
			.replace("/filter/{id}", "/filter/" + this.filter);
	}

	/** The web applications go by the session, programs by the password. */
	private HttpResponse<String> ask(String method, String path, String body) {
		Browser browser = path.startsWith("/camunda") ? this.signedIn : this.program;
		return browser.send(method, path, "application/json", method.equals("GET") ? null : body);
	}

	/**
	 * A query is asked for everything by its list; counted, or by another way, for less.
	 */
	private List<Asked> asked(String route, Filter filter) {
		List<Asked> all = filter.forClient(this.clients.other());
		boolean list = route.startsWith("GET /engine-rest/") && !route.endsWith("/count");
		return list ? all : all.subList(0, route.contains("/engine-rest/") ? Math.min(3, all.size()) : 1);
	}

	private boolean finds(String route, Filter filter, TwoClients.Seeded client) {
		return filter.forClient(client)
			.stream()
			.anyMatch((asked) -> !answer(route, filter, asked).equals(answer(route, filter, asked.nowhere(client))));
	}

	private String nothing(String route, Filter filter, Asked other) {
		return answer(route, filter, other.nowhere(this.clients.other()));
	}

	/** What is answered, without the word that was asked for. */
	private String answer(String route, Filter filter, Asked asked) {
		String query = filter.name() + "=" + URLEncoder.encode(String.join(",", asked.words()), StandardCharsets.UTF_8);
		HttpResponse<String> answer = route.startsWith("GET") ? ask("GET", path(route) + "?" + query, null)
				: ask("POST", path(route), json(filter, asked));
		if (answer.statusCode() >= 500) {
			this.failures.add("%s by %s: %s".formatted(route, query, answer.body()));
		}
		return answer.statusCode() + " " + asked.left(answer.body());
	}

	private static String json(Filter filter, Asked asked) {
		return JSON.valueToTree(Map.of(filter.name(), filter.json(asked))).toString();
	}

	private boolean tells(String answer) {
		return this.clients.other().signs().stream().anyMatch(answer::contains);
	}

	private static Set<String> ids(HttpResponse<String> list) throws Exception {
		Set<String> ids = new LinkedHashSet<>();
		JSON.readTree(list.body()).forEach((one) -> ids.add(one.path("id").asText()));
		return ids;
	}

}
