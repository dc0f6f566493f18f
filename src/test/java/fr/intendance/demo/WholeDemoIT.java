package fr.intendance.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo as a newcomer gets it: each way out is in it, and can be read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "intendance.demo.automatic=false")
@ActiveProfiles({ "demo", "test" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeDemoIT {

	/** When the fewest reports are due: the newest one is still to come. */
	private static final Instant A_FIRST_OF_A_MONTH = Instant.parse("2026-12-01T08:30:00Z");

	private static final Pattern CRYPTIC = Pattern
		.compile("E-\\d+-\\d+\\.[A-Z]|\\b[A-Z]{4,}\\b(?<!SIRET)|Étape enregistrée|[a-z]+\\.[a-z]+[A-Z]");

	/** Such as « Rendez-vous manqué : rendez-vous manqué ». */
	private static final Pattern TWICE = Pattern.compile("(?iU)^(\\w[^:]*?)\\s*:\\s*\\1");

	/** Each way out, and the rows by which it is known. */
	private static final Map<String, String> WAYS = new LinkedHashMap<>();

	static {
		way("not yet: homework, taken up again on a day", event("not-yet.sent"));
		way("out of scope at the call", outcome("FIRST_CONTACT", "outOfScope"));
		way("silent until the end of the reminders", outcome("FIRST_CONTACT", "silent"));
		way("joined to an open engagement", outcome("FIRST_CONTACT", "joined"));
		way("no-show, offered once more", event("slot.offered"));
		way("called before any appointment",
				event("call.held") + " and not exists (select 1 from timeline_entry o where o.engagement = e.engagement"
						+ " and o.event = 'call.booked')");
		way("all of it regulated", outcome("NEEDS_REVIEW", "outOfScope"));
		way("part of it regulated",
				"service_verdict v join engagement e on e.reference = v.engagement where ruling = 'BLOCK' and e.ended_at is null");
		way("corrected cahier des charges", event("specification.correction"));
		way("changes asked, a new version of the quote", "document e where kind = 'quote-offer' and number like '%-2'");
		way("declined", outcome("QUOTE", "declined"));
		way("expired", outcome("QUOTE", "expired"));
		way("a second answer that comes late", event("answer.late"));
		way("accepted on paper with a scan", "scan");
		way("taken back for good", outcome("QUOTE", "quoteWithdrawn"));
		way("a piece refused with its reason", event("piece.sentBack"));
		way("the clock suspended by missing pieces", event("clock.suspended"));
		way("the right of withdrawal, told before signing",
				"withdrawal_right e where granted and withdrawn_at is null");
		way("withdrawn, and handed everything back", event("contract.withdrawn"));
		way("work returned and done again", event("work.returned"));
		way("work cancelled in Cockpit", event("work.cancelled") + " and e.said is not null");
		way("a contested line settled", event("contestation.corrected"));
		way("a contested line not settled yet", "report e where state = 'CONTESTED'");
		way("tacit agreement", "report e where state = 'TACIT'");
		way("a period without work", "report e where state = 'EMPTY'");
		way("a change of contract", event("contract.changeApplied"));
		way("begun within a month", "contract e where extract(day from start_on) > 1");
		way("abandoned", outcome("NEEDS_REVIEW", "abandoned"));
		way("terminated, being wound up", "engagement e where stage = 'OFFBOARDING' and ended_at is null");
		way("terminated and closed", outcome("OFFBOARDING", "closed"));
		way("a former client back", event("client.returned"));
		way("reminders on hold", event("reminder.held"));
		way("a reminder skipped", event("reminder.skipped"));
		way("reassigned", event("client.assigned"));
		way("sent again", event("mail.sentAgain"));
		way("cancelled by the firm", outcome("FIRST_CONTACT", "cancelled"));
	}

	@LocalServerPort
	private int port;

	@Autowired
	private Performance performance;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	@BeforeAll
	void isPlayed() {
		this.clock.moveTo(A_FIRST_OF_A_MONTH);
		this.performance.play();
	}

	@Test
	void showsEachWayOut() {
		List<String> missing = WAYS.entrySet()
			.stream()
			.filter((way) -> count(way.getValue()) == 0)
			.map(Map.Entry::getKey)
			.toList();

		assertThat(missing).isEmpty();
	}

	@Test
	void keepsNothingOfWhatWasNoEnquiry() {
		Part junk = this.cast.parts()
			.stream()
			.filter((part) -> part.then().contains(Scene.JUNK))
			.findFirst()
			.orElseThrow();

		assertThat(this.database.sql("select * from contact").query().listOfRows()).isNotEmpty()
			.noneMatch((row) -> row.containsValue(junk.contact()));
		assertThat(this.database.sql("select * from client").query().listOfRows()).isNotEmpty()
			.noneMatch((row) -> row.containsValue(junk.company()));
		assertThat(count("engagement e where joined_to is null"))
			.as("each client's, the returned one's twice, not the junk")
			.isEqualTo(this.cast.parts().size());
	}

	@Test
	void knowsWhoItsClientsAreInLaw() {
		assertThat(count("engagement e join client c on c.id = e.client_id where c.siret is null and exists"
				+ " (select 1 from document d where d.engagement = e.reference and d.kind not like 'first-contact-%')"))
			.isZero();
		assertThat(this.database.sql("select id, postal_code from client where postal_code is not null")
			.query((row, number) -> row.getString("postal_code").substring(0, 2))
			.set()).hasSizeGreaterThan(15).contains("57", "67", "97");
	}

	/**
	 * No code, no number of a task, nothing said twice; each client's deed is a client's.
	 */
	@Test
	void readsAsAStoryOnThePageOfEachEngagement() {
		Browser manager = Browser.signedIn(this.port, "manager");
		List<String> references = this.database.sql("select reference from engagement order by reference")
			.query(String.class)
			.list();

		assertThat(references).allSatisfy((reference) -> {
			List<String> story = Jsoup.parse(manager.get("/desk/engagements/" + reference).body())
				.select("section[aria-labelledby=timeline] li")
				.eachText();
			assertThat(story).as(reference)
				.isNotEmpty()
				.noneMatch((line) -> CRYPTIC.matcher(line).find())
				.noneMatch((line) -> TWICE.matcher(line).find());
			assertThat(story.get(story.size() - 1)).as(reference).startsWith("Demande reçue").contains("par le client");
		});
	}

	@Test
	void saysWhyWhereverSomebodyGaveAReason() {
		assertThat(count("timeline_entry where event in ('journey.cancelled', 'engagement.abandoned', 'quote.declined',"
				+ " 'quote.changesAsked', 'quote.withdrawn', 'piece.sentBack', 'work.returned', 'report.contested',"
				+ " 'contestation.corrected', 'contract.terminated', 'contract.changed', 'reminder.held',"
				+ " 'reminder.skipped', 'mail.sentAgain', 'client.assigned', 'specification.correction',"
				+ " 'out-of-scope.sent', 'not-yet.sent', 'needs.reviewed') and said is null"))
			.isZero();
	}

	private static void way(String name, String rows) {
		WAYS.put(name, rows);
	}

	private static String event(String code) {
		return "timeline_entry e where event = '" + code + "'";
	}

	private static String outcome(String stage, String outcome) {
		return "engagement e where stage = '" + stage + "' and outcome = '" + outcome + "'";
	}

	private long count(String rows) {
		return this.database.sql("select count(*) from " + rows).query(Long.class).single();
	}

}
