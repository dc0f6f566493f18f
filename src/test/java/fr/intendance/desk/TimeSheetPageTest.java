package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.work.Ledger;
import fr.intendance.work.MandateFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TimeSheetPageTest {

	private static final String PATH = "/desk/work";

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private Browser manager;

	@BeforeEach
	void aClientIsUnderContract() {
		this.clock.moveTo(Instant.parse("2026-12-02T09:00:00Z"));
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		// the longest in its stage, so that it is on the first page beside the clients of
		// other tests
		this.database.sql(
				"update engagement set stage = 'REPORTING', stage_since = '2020-01-01 00:00:00+00' where reference = ?")
			.param(this.reference.value())
			.update();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@AfterEach
	void nothingIsTimed() {
		this.database.sql("delete from stopwatch").update();
		this.database.sql("update engagement set stage = 'FIRST_CONTACT' where reference = ?")
			.param(this.reference.value())
			.update();
	}

	@Test
	void writesWorkDownAndCountsItAtOnce() {
		HttpResponse<String> answer = send(PATH, entry());

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.ledger.all(this.reference)).singleElement().satisfies((one) -> {
			assertThat(one.minutes()).isEqualTo(95);
			assertThat(one.worker()).isEqualTo("manager");
		});
		Document page = page(PATH);
		assertThat(page.select("tr:has(a[href$=" + this.reference + "])").text()).contains("1 h 35", "24 h");
		assertThat(page.select("section:has(#latest)").text()).contains("Factures émises", "1 h 35");
	}

	@Test
	void timesWorkAndFillsInWhatItTook() {
		send(PATH + "/start", Map.of("what", what()));
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(42)));
		assertThat(page(PATH).select("section:has(#timing)").text()).contains("en cours depuis", "42 min");
		send(PATH + "/stop", Map.of());

		Document page = page(PATH);

		assertThat(page.getElementById("minutes").val()).isEqualTo("42");
		assertThat(page.select("#what option[selected]").val()).isEqualTo(what());
		send(PATH, entry());
		assertThat(page(PATH).getElementById("what-timed")).isNotNull();
	}

	@Test
	void forgetsWhatWasTimedByMistake() {
		send(PATH + "/start", Map.of("what", what()));

		assertThat(send(PATH + "/forget", Map.of()).statusCode()).isEqualTo(303);

		assertThat(page(PATH).getElementById("what-timed")).isNotNull();
		assertThat(this.ledger.all(this.reference)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "minutes, 0", "minutes, ''", "on, 2027-01-01", "on, 2020-01-01", "result, ''", "what, nowhere",
			"pieces, -1" })
	void keepsWhatWasTypedWhereSomethingIsWrong(String field, String value) {
		Map<String, String> typed = new HashMap<>(entry());
		typed.put(field, value);

		HttpResponse<String> answer = send(PATH, typed);

		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.getElementById(field).attr("aria-describedby")).startsWith("refusal");
		assertThat(page.getElementById("minutes").val()).isEqualTo(typed.get("minutes"));
		assertThat(this.ledger.all(this.reference)).isEmpty();
	}

	@Test
	void showsOtherMonthsAndTheTable() {
		send(PATH, entry());

		assertThat(page(PATH + "?month=2026-11").select("#month").text()).contains("novembre 2026");
		assertThat(page(PATH + "?month=junk").select("#month").text()).contains("décembre 2026");
		HttpResponse<String> table = this.manager.get(PATH + ".csv?month=2026-12");
		assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(table.body()).contains(this.reference.value(), "95");
	}

	@Test
	void knowsOnlyTheClientsOfWhoeverAsks() {
		Browser assistant = Browser.signedIn(this.port, "assistant");
		String token = Browser.csrfOf(assistant.get(PATH).body());

		HttpResponse<String> answer = assistant.form(PATH, with(entry(), "_csrf", token));

		assertThat(assistant.get(PATH).body()).doesNotContain(this.reference.value());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(this.ledger.all(this.reference)).isEmpty();
	}

	private Map<String, String> entry() {
		return Map.of("what", what(), "on", "2026-12-01", "minutes", "95", "pieces", "4", "result", "Factures émises");
	}

	private String what() {
		return this.reference + "/INVOICING";
	}

	private Document page(String path) {
		return Jsoup.parse(this.manager.get(path).body());
	}

	private HttpResponse<String> send(String to, Map<String, String> fields) {
		return this.manager.form(to, with(fields, "_csrf", Browser.csrfOf(this.manager.get(PATH).body())));
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(field, value);
		return all;
	}

}
