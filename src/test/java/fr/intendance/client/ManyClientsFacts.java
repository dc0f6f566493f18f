package fr.intendance.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.journey.StatementCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages about all clients, when there are ten thousand: what they take of the
 * database does not grow with them, and nobody waits.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ManyClientsFacts {

	private static final int CLIENTS = Integer.getInteger("desk.clients", 10_000);

	private static final int FEW = 400;

	private static final int BATCH = 500;

	private static final int ROUNDS = 7;

	private static final List<String> PAGES = List.of("/desk", "/desk/board", "/desk/board?stage=quote&page=3",
			"/desk/board?state=all&late=yes", "/desk/board/conversion", "/desk/calendar", "/desk/calendar?view=month",
			"/desk/search");

	private static final List<String> STAGES = List.of("FIRST_CONTACT", "NEEDS_REVIEW", "QUOTE", "ONBOARDING",
			"REPORTING");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private StatementCount statements;

	@Autowired
	private NameIndexing indexing;

	private Browser manager;

	private Map<String, Long> takenOfFew;

	@BeforeAll
	void thereAreManyClients() {
		seed(0, FEW);
		this.manager = Browser.signedIn(this.port, "manager");
		PAGES.forEach(this::body);
		this.takenOfFew = taken();
		seed(FEW, CLIENTS);
		PAGES.forEach(this::body);
	}

	@Test
	void takesAsManyStatementsOfManyClientsAsOfFew() {
		assertThat(taken()).isEqualTo(this.takenOfFew);
	}

	@Test
	void answersWithinTwoHundredMilliseconds() {
		for (String path : PAGES) {
			List<Long> times = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				long before = System.nanoTime();
				body(path);
				times.add((System.nanoTime() - before) / 1_000_000);
			}
			long median = times.stream().sorted().toList().get(ROUNDS / 2);
			System.out.printf("%s with %d clients: %d ms, %d statements%n", path, CLIENTS, median,
					this.takenOfFew.get(path));
			assertThat(median).as(path + " " + times).isLessThan(200);
		}
	}

	@Test
	void weighsLessThanAHundredKilobytes() {
		for (String path : PAGES) {
			assertThat(body(path).length()).as(path).isLessThan(100_000);
		}
	}

	private String body(String path) {
		if (path.equals("/desk/search")) {
			String token = Browser.csrfOf(this.manager.get(path).body());
			return this.manager.form(path, Map.of("_csrf", token, "q", "menuiserie 8")).body();
		}
		return this.manager.get(path).body();
	}

	private Map<String, Long> taken() {
		Map<String, Long> taken = new TreeMap<>();
		for (String path : PAGES) {
			StatementCount.Count before = this.statements.soFar();
			body(path);
			taken.put(path, this.statements.soFar().since(before).statements());
		}
		return taken;
	}

	private void seed(int from, int until) {
		for (int first = from; first < until; first += BATCH) {
			List<Integer> some = IntStream.range(first, Math.min(first + BATCH, until)).boxed().toList();
			insert("insert into client (id, company, opened_at, version) values (?, ?, ?, 0)",
					some.stream().map((one) -> row(id("C", one), company(one), at(one))).toList());
			insert("insert into contact (id, client_id, name, email, locale, version) values (?, ?, ?, ?, 'fr', 0)",
					some.stream()
						.map((one) -> row(id("C", one) + ".1", id("C", one), "Anne Martin", one + "@example.org"))
						.toList());
			insert("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage, stage_since,"
					+ " waiting_for, waiting_on, waiting_since, next_step, next_at, version)"
					+ " values (?, ?, ?, ?, ?, ?, ?, ?, 'quote', ?, 'quote', ?, 0)",
					some.stream().map(this::engagement).toList());
			insert("insert into awaited (id, engagement, ladder, page, since, ends_at, last_step, next_at, round,"
					+ " version) values (?, ?, 'QUOTE', 'quote', ?, ?, 0, ?, 1, 0)",
					some.stream()
						.map((one) -> row(id("E", one) + ".quote", id("E", one), at(one), at(one), at(-one % 30)))
						.toList());
		}
		this.indexing.indexAll();
	}

	private Object[] engagement(int one) {
		return row(id("E", one), id("C", one), id("C", one) + ".1", at(one), at(one % 300),
				STAGES.get(one % STAGES.size()), at(one % 90), List.of("FIRM", "CLIENT", "NOBODY").get(one % 3),
				at(one % 20), at(one % 40 - 30));
	}

	private void insert(String sql, List<Object[]> rows) {
		this.database.batchUpdate(sql, rows);
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static String id(String letter, int one) {
		return "%s-2024-%05d".formatted(letter, one);
	}

	private static String company(int one) {
		return List.of("Menuiserie", "Garage", "Librairie", "Traiteur").get(one % 4) + " " + one;
	}

	private static OffsetDateTime at(int daysBefore) {
		Instant moment = MovableTime.START.minusSeconds(86_400L * daysBefore);
		return moment.atOffset(ZoneOffset.UTC);
	}

}
