package fr.intendance.access;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every live route as everybody. What is expected stands in
 * {@code src/test/resources/access/matrix.txt}: one line a route, and who gets past the
 * doors. A new route needs a line; the failure shows the one that would be true now, to
 * be judged and pasted. Write all lines anew by {@code -Daccess.matrix=write}.
 */
@ApplicationTest
class RouteWalkTest {

	private static final Path MATRIX = Path.of("src/test/resources/access/matrix.txt");

	private static final List<String> VISITORS = List.of("nobody", "integrator", "assistant", "manager",
			"administrator");

	@LocalServerPort
	private int port;

	@Autowired
	private WebApplicationContext context;

	private final Map<String, Browser> programs = new LinkedHashMap<>();

	private final Map<String, Browser> people = new LinkedHashMap<>();

	private final Map<String, String> tokens = new LinkedHashMap<>();

	private final List<String> failures = new ArrayList<>();

	@BeforeEach
	void signIn() {
		for (String visitor : VISITORS) {
			boolean nobody = visitor.equals("nobody");
			this.programs.put(visitor, nobody ? Browser.of(this.port) : Browser.program(this.port, visitor));
			this.people.put(visitor, nobody ? Browser.of(this.port) : Browser.signedIn(this.port, visitor));
		}
		this.people.values().forEach(browser -> browser.get("/camunda/app/welcome/default/"));
		this.people
			.forEach((visitor, browser) -> this.tokens.put(visitor, Browser.csrfOf(browser.get("/sign-in").body())));
	}

	@Test
	void letsEverybodyThroughWhereTheyAreExpectedAndNowhereElse() throws Exception {
		Set<String> routes = LiveRoutes.of(this.context);

		Map<String, String> seen = new TreeMap<>();
		routes.forEach(route -> seen.put(route, walk(route)));

		if ("write".equals(System.getProperty("access.matrix"))) {
			Files.createDirectories(MATRIX.getParent());
			Files.write(MATRIX, lines(seen));
		}
		assertThat(this.failures).isEmpty();
		assertThat(differences(expected(Files.readAllLines(MATRIX)), seen)).isEmpty();
	}

	@Test
	void noticesARouteWithoutExpectation() {
		Map<String, String> expected = expected(List.of("GET /known | - - - - -"));

		List<String> differences = differences(expected, Map.of("GET /known", "- - - - -", "GET /new", "+ - - - -"));

		assertThat(differences).containsExactly("no expectation, now: GET /new | + - - - -");
	}

	@Test
	void noticesAnOpenDoorAndARouteThatIsGone() {
		Map<String, String> expected = expected(List.of("GET /desk | - - + + -", "GET /gone | - - - - -"));

		List<String> differences = differences(expected, Map.of("GET /desk", "+ - + + -"));

		assertThat(differences).containsExactly("expected - - + + -, now: GET /desk | + - + + -",
				"expected, but there is no such route: GET /gone");
	}

	@Test
	void seesTheRoutesOfEveryInterface() {
		Set<String> routes = LiveRoutes.of(this.context);

		assertThat(routes).contains("GET /sign-in", "GET /engine-rest/task/{id}", "POST /engine-rest/deployment/create",
				"POST /camunda/api/admin/setup/{engine}/user/create",
				"POST /camunda/api/engine/engine/{name}/task/{id}/bpmnError", "GET /actuator/health/**",
				"GET /camunda/api/cockpit/plugin/base/{engine}/incident", "GET /camunda/app/**");
	}

	private String walk(String route) {
		List<String> marks = new ArrayList<>();
		for (String visitor : VISITORS) {
			marks.add(passes(route.split(" ")[0], concrete(route.split(" ")[1]), visitor) ? "+" : "-");
		}
		return String.join(" ", marks);
	}

	private boolean passes(String method, String path, String visitor) {
		boolean nobody = visitor.equals("nobody");
		boolean program = path.matches("/(engine-rest|api|actuator)(/.*)?");
		Browser browser = program ? this.programs.get(visitor) : this.people.get(visitor);
		String body = (method.equals("GET") || method.equals("DELETE")) ? null
				: path.endsWith("/retries") ? "{\"retries\":1}" : "{}";
		if (path.endsWith("/logout") && !nobody) {
			browser = Browser.signedIn(this.port, visitor);
			browser.get("/camunda/app/welcome/default/");
		}
		HttpResponse<String> answer = browser.send(method, path, "application/json", body, "X-CSRF-TOKEN",
				this.tokens.get(visitor));
		if (answer.statusCode() >= 500) {
			this.failures
				.add("%s %s as %s: %d %s".formatted(method, path, visitor, answer.statusCode(), answer.body()));
		}
		boolean api = program || path.startsWith("/camunda/api/");
		if (nobody && api && answer.statusCode() == 403) {
			this.failures.add("%s %s should ask nobody to sign in".formatted(method, path));
		}
		return !Set.of(401, 403).contains(answer.statusCode())
				&& !answer.headers().firstValue("Location").orElse("").endsWith("/sign-in")
				&& !answer.body().contains("ne mène nulle part");
	}

	private static String concrete(String path) {
		return path.replace("/engine/{name}", "/engine/default")
			.replace("/{engine}", "/default")
			.replace("/{engineName}", "/default")
			.replace("/user/{processEngineName}", "/user/default")
			.replace("/{*path}", "/db")
			.replace("/**", "/none")
			.replaceAll("\\{[^}]*}", "none")
			.replace("*", "none");
	}

	private static List<String> lines(Map<String, String> seen) {
		List<String> lines = new ArrayList<>(
				List.of("# route | " + String.join(" ", VISITORS) + "; + gets past the doors"));
		seen.forEach((route, marks) -> lines.add(route + " | " + marks));
		return lines;
	}

	private static Map<String, String> expected(List<String> lines) {
		Map<String, String> expected = new TreeMap<>();
		lines.stream()
			.filter(line -> !line.startsWith("#") && !line.isBlank())
			.map(line -> line.split(" \\| "))
			.forEach(line -> expected.put(line[0], line[1].strip()));
		return expected;
	}

	private static List<String> differences(Map<String, String> expected, Map<String, String> seen) {
		List<String> differences = new ArrayList<>();
		Set<String> all = new TreeSet<>(expected.keySet());
		all.addAll(seen.keySet());
		for (String route : all) {
			if (!seen.containsKey(route)) {
				differences.add("expected, but there is no such route: " + route);
			}
			else if (!expected.containsKey(route)) {
				differences.add("no expectation, now: %s | %s".formatted(route, seen.get(route)));
			}
			else if (!expected.get(route).equals(seen.get(route))) {
				differences.add("expected %s, now: %s | %s".formatted(expected.get(route), route, seen.get(route)));
			}
		}
		return differences;
	}

}
