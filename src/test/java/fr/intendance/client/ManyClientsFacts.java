package fr.intendance.client;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.engine.Processes;
import fr.intendance.journey.StatementCount;
import fr.intendance.reporting.SentReports;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that show rows, when there are ten thousand clients and much of everything:
 * what they take of the database does not grow with what they show, and is little.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ManyClientsFacts {

	private static final int CLIENTS = Integer.getInteger("desk.clients", 10_000);

	private static final int FEW = 60;

	private static final int CEILING = 25;

	/** The page of a client asks each stage for what it tells of them. */
	private static final int CEILING_OF_A_CLIENT = 120;

	private static final int ROUNDS = 7;

	private static final int LIGHT = 100_000;

	private static final List<String> DESK = List.of("/desk", "/desk/board", "/desk/board?stage=quote",
			"/desk/board?state=all&late=yes", "/desk/board/conversion", "/desk/calendar", "/desk/calendar?view=month",
			"/desk/search", "/desk/work", "/desk/people", "/desk/settings", "/desk/processes", "/desk/breaches",
			"/desk/breaches/1", "/desk/retention?days=90", "/desk/register", "/desk/mailbox", "/desk/strays",
			"/desk/substitutions", "/desk/templates", "/desk/ladders", "/desk/processes/many-tasks/1");

	private static final List<String> CLIENT = List.of("", "/reminders", "/trail");

	private static final List<String> PORTAL = List.of("home", "work", "report/2026-11", "pieces", "confidentiality",
			"handover", "objection", "booking", "device");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private StatementCount statements;

	@Autowired
	private NameIndexing indexing;

	private Browser manager;

	private Browser client;

	private EngagementReference reference;

	private String portal;

	private final Map<String, Long> few = new LinkedHashMap<>();

	private final Map<String, Long> many = new LinkedHashMap<>();

	private final Map<String, Integer> bytes = new LinkedHashMap<>();

	@BeforeAll
	void thereAreFewAndThenMany() {
		Crowd crowd = new Crowd(this.database);
		Backlog backlog = new Backlog(this.database, this.application.getBean(ProcessEngine.class));
		served();
		this.manager = Browser.signedIn(this.port, "manager");
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
		crowd.growTo(FEW);
		backlog.growTo(5);
		Copies copies = new Copies(this.database, this.reference);
		copies.growTo(2);
		this.indexing.indexAll();
		assertThat(copies.missing()).isEmpty();
		look(this.few);
		crowd.growTo(CLIENTS);
		backlog.growTo(60);
		copies.growTo(40);
		this.indexing.indexAll();
		look(this.many);
	}

	@Test
	void takesAsManyStatementsOfManyRowsAsOfFew() {
		assertThat(this.many).isEqualTo(this.few);
	}

	@Test
	void takesFewStatements() {
		assertThat(this.many).allSatisfy((page, taken) -> assertThat(taken).as(page)
			.isLessThanOrEqualTo(page.equals("client") ? CEILING_OF_A_CLIENT : CEILING));
	}

	@Test
	void weighsLessThanAHundredKilobytes() {
		assertThat(this.bytes).allSatisfy((page, weight) -> assertThat(weight).as(page).isLessThan(LIGHT));
	}

	/** How many milliseconds a page takes of the server, with many rows. */
	Map<String, Long> medians() {
		Map<String, Long> medians = new LinkedHashMap<>();
		pages().forEach((page) -> medians.put(page,
				IntStream.range(0, ROUNDS).mapToLong((round) -> millis(page)).sorted().toArray()[ROUNDS / 2]));
		return medians;
	}

	private long millis(String page) {
		long before = System.nanoTime();
		body(page);
		return (System.nanoTime() - before) / 1_000_000;
	}

	private void served() {
		Engagement engagement = this.application.getBean(Enquiries.class)
			.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.application.getBean(Processes.class)
			.start("client-journey", this.reference.value(), engagement.clientId());
		Jobs.run(this.application.getBean(ProcessEngine.class), this.reference.value());
		MandateFixture.sign(this.application.getBean(JdbcClient.class), this.reference);
		SentReports.ofNovember(this.application, this.reference,
				this.application.getBean(Recording.class)
					.recordDirect(this.reference, "INVOICING", LocalDate.of(2026, 11, 20), 12, 95,
							new FreeText("Douze factures."), "manager"));
		OneOfEach.write(this.database, this.reference);
		this.portal = this.application.getBean(Links.class)
			.to(engagement.contactId(), this.reference.value(), "")
			.replaceAll(".*(/portal/[^/]+)/.*", "$1/");
	}

	/** Twice, as what is read once and kept is not of the rows. */
	private void look(Map<String, Long> taken) {
		pages().forEach((page) -> body(page));
		pages().forEach((page) -> {
			StatementCount.Count before = this.statements.soFar();
			this.bytes.put(page, body(page).length());
			taken.put(page, this.statements.soFar().since(before).statements());
		});
	}

	private Stream<String> pages() {
		return Stream.of(DESK.stream(), CLIENT.stream().map((page) -> "client" + page), PORTAL.stream())
			.flatMap(UnaryOperator.identity());
	}

	private String body(String page) {
		if (page.equals("/desk/search")) {
			String token = Browser.csrfOf(this.manager.get(page).body());
			return this.manager.form(page, Map.of("_csrf", token, "q", "menuiserie 8")).body();
		}
		String path = page.startsWith("client") ? page.replace("client", "/desk/engagements/" + this.reference) : page;
		var answer = path.startsWith("/desk") ? this.manager.get(path) : this.client.get(this.portal + path);
		assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
		return answer.body();
	}

}
