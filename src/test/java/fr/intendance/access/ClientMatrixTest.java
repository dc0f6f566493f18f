package fr.intendance.access;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Role;
import fr.intendance.engine.Tenants;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Walks every live route that names something of a client, as everybody: with what
 * belongs to a client of theirs, to somebody else's, and to none. Who may not see the
 * other client gets for it what they get for none, to the letter. What else is expected
 * stands in {@code src/test/resources/access/clients.txt}, written anew by
 * {@code -Daccess.matrix=write}.
 */
@ApplicationTest
class ClientMatrixTest {

	private static final Path MATRIX = Path.of("src/test/resources/access/clients.txt");

	private static final String USER = "client-matrix";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** All but these see no client, or only their own. */
	private static final Set<String> SEE_ALL = Set.of("manager", "administrator");

	/** What they ask the engine for is not asked by each of its kinds. */
	private static final List<String> FEW = List.of("task", "instance", "variable");

	@LocalServerPort
	private int port;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Processes processes;

	@Autowired
	private Tenants tenants;

	@Autowired
	private Accounts accounts;

	private final Map<String, Browser> programs = new LinkedHashMap<>();

	private final Map<String, Browser> people = new LinkedHashMap<>();

	private final Map<String, String> tokens = new LinkedHashMap<>();

	private final List<String> leaks = new ArrayList<>();

	private final List<String> failures = new ArrayList<>();

	private RouteValues own;

	private RouteValues other;

	private RouteValues none;

	@BeforeEach
	void everybodyIsThere() {
		this.accounts.open(USER, USER, Role.ASSISTANT);
		for (String visitor : List.of("nobody", "integrator", "assistant", "manager", "administrator")) {
			boolean nobody = visitor.equals("nobody");
			String user = visitor.equals("assistant") ? USER : visitor;
			this.programs.put(visitor, nobody ? Browser.of(this.port) : Browser.program(this.port, user));
			Browser browser = nobody ? Browser.of(this.port) : Browser.signedIn(this.port, user);
			browser.get("/camunda/app/welcome/default/");
			this.people.put(visitor, browser);
			this.tokens.put(visitor, Browser.csrfOf(browser.get("/sign-in").body()));
		}
	}

	@AfterEach
	void leave() {
		this.engine.getIdentityService().deleteUser(USER);
	}

	@Test
	void tellsEverybodyOfTheirOwnClientsAndNothingOfOthers() throws Exception {
		twoClients();
		Map<String, String> seen = new TreeMap<>();
		LiveRoutes.of(this.context)
			.stream()
			.filter((route) -> RouteValues.concerns(route) && !route.contains("/engine-rest/engine/"))
			.forEach((route) -> seen.put(route, walk(route)));
		if ("write".equals(System.getProperty("access.matrix"))) {
			write(seen);
		}

		assertThat(this.leaks).isEmpty();
		assertThat(this.failures).isEmpty();
		assertThat(seen).isEqualTo(expected());
	}

	@Test
	void noticesARouteThatNamesWhatItHasNoValueFor() {
		RouteValues values = new RouteValues(null, "", "", "", "", "", true);

		assertThatThrownBy(() -> values.path("GET /api/new-things/{thing}", "task")).hasMessageContaining("{thing}")
			.isInstanceOf(AssertionError.class);
	}

	@Test
	void hasAValueForEachVariableOfEachRoute() {
		TwoClients.Seeded anybody = new TwoClients.Seeded("", "t",
				Map.of("task", "i", "attachment", "a", "comment", "c"),
				Map.of("variable", "v", "assignee", "u", "group", "g"));
		RouteValues values = new RouteValues(anybody, "E-1", "D-1", "p", "2026-12", "l", true);

		assertThat(LiveRoutes.of(this.context))
			.allSatisfy((route) -> assertThat(values.path(route, "task")).doesNotContain("{"));
	}

	@Test
	void wouldNoticeALeak() throws Exception {
		twoClients();
		this.tenants.assign(USER, this.other.client().tenant());
		walk("GET /engine-rest/task/{id}");
		walk("GET /camunda/api/engine/engine/{name}/process-instance/{id}/variables");

		assertThat(this.leaks).hasSize(2);
	}

	/** For each visitor: what they get of their own client, of the other one, of none. */
	private String walk(String route) {
		return String.join(" ", this.people.keySet().stream().map((visitor) -> walk(route, visitor)).toList());
	}

	private String walk(String route, String visitor) {
		Answer nothing = ask(route, this.none, "task", visitor);
		if (nothing.door()) {
			return "---";
		}
		boolean reads = route.startsWith("GET ");
		if (SEE_ALL.contains(visitor)) {
			return reads ? "%s%s%s".formatted(best(route, this.own, visitor), best(route, this.other, visitor),
					nothing.mark()) : "..%s".formatted(nothing.mark());
		}
		for (String kind : kinds(route, visitor)) {
			Answer answer = ask(route, this.other, kind, visitor);
			if (!answer.equals(nothing) && !answer.equals(ask(route, this.none, kind, visitor))) {
				this.leaks.add("%s with the %s of another client as %s: %s instead of %s".formatted(route, kind,
						visitor, answer, nothing));
			}
		}
		return "%s%s%s".formatted(reads ? best(route, this.own, visitor) : ".", nothing.mark(), nothing.mark());
	}

	private String best(String route, RouteValues values, String visitor) {
		return kinds(route, visitor).stream()
			.map((kind) -> ask(route, values, kind, visitor).mark())
			.filter("+"::equals)
			.findFirst()
			.orElse("0");
	}

	private List<String> kinds(String route, String visitor) {
		if (!route.contains("{id}") && !route.contains("{resourceId}") && !route.contains("{operationId}")) {
			return List.of("task");
		}
		boolean few = SEE_ALL.contains(visitor) || route.contains(" /camunda");
		return few ? FEW : List.copyOf(this.own.client().ids().keySet());
	}

	private Answer ask(String route, RouteValues values, String kind, String visitor) {
		String method = route.split(" ")[0];
		String path = values.path(route, kind);
		boolean program = path.matches("/(engine-rest|api|actuator)(/.*)?");
		boolean json = program || path.startsWith("/camunda");
		Browser browser = (program ? this.programs : this.people).get(visitor);
		HttpResponse<String> answer = browser.send(method, path,
				json ? "application/json" : "application/x-www-form-urlencoded",
				method.equals("GET") || method.equals("DELETE") ? null : json ? body(path) : "period=2026-12",
				"X-CSRF-TOKEN", this.tokens.get(visitor));
		if (answer.statusCode() >= 500) {
			this.failures.add("%s %s as %s: %s".formatted(method, path, visitor, answer.body()));
		}
		return new Answer(answer.statusCode(), answer.headers().firstValue("Location").orElse("").replace(path, "…"),
				values.left(answer.body()
					.replace(path, "…")
					.replaceAll("value=\"[\\w-]{40,}\"|name=\"page\" value=\"[^\"]*\"", "")));
	}

	/** The engine stumbles over retries without a number. */
	private static String body(String path) {
		return path.endsWith("/retries") ? "{\"retries\":1}" : "{}";
	}

	private void twoClients() throws IOException {
		TwoClients clients = new TwoClients(this.engine, this.processes, this.tenants);
		this.tenants.assign(USER, clients.own().tenant());
		this.own = values(clients.own(), "");
		this.tenants.assign(USER, this.own.reference().replaceFirst("E", "C"));
		this.other = values(clients.other(), this.own.link());
		this.none = new RouteValues(clients.nobody(), "E-2020-9999", "D-2020-9999", "nothing", "2019-01",
				this.own.link(), false);
	}

	/** What a client has who got their first report. */
	private RouteValues values(TwoClients.Seeded client, String link) throws IOException {
		JourneyDriver journey = new JourneyDriver(this.context, this.port, Prospect.somebodyNew()).toTheFirstReport();
		String path = "/api/engagements/" + journey.reference();
		String own = journey.client().links().get(0).replaceAll(".*/portal/([^/]+)/.*", "$1");
		return new RouteValues(client, journey.reference(), first(path + "/documents", "number"),
				first(path + "/pieces", "code"), first(path + "/reports", "period"), link.isEmpty() ? own : link,
				link.isEmpty());
	}

	private String first(String path, String field) throws IOException {
		JsonNode all = JSON.readTree(this.programs.get("manager").get(path).body());
		return all.get(0).get(field).asText();
	}

	private static Map<String, String> expected() throws IOException {
		Map<String, String> expected = new TreeMap<>();
		try (Stream<String> lines = Files.lines(MATRIX)) {
			lines.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" \\| "))
				.forEach((line) -> expected.put(line[0], line[1]));
		}
		return expected;
	}

	private void write(Map<String, String> seen) throws IOException {
		List<String> lines = new ArrayList<>(Arrays.asList(
				"# route | what each of " + String.join(", ", this.people.keySet())
						+ " gets of a client of theirs, of another's, of none:",
				"# + something, 0 nothing, - stopped at the door, . not asked; whoever may not see the other client gets for"
						+ " it to the letter what they get for none"));
		seen.forEach((route, marks) -> lines.add(route + " | " + marks));
		Files.write(MATRIX, lines);
	}

	/**
	 * What came back, without what was asked for.
	 */
	private record Answer(int status, String location, String body) {

		boolean door() {
			return this.status == 401 || this.status == 403 || this.location.endsWith("/sign-in");
		}

		String mark() {
			return this.status < 400 ? "+" : "0";
		}

	}

}
