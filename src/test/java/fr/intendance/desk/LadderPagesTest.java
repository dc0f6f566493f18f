package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.reminder.Channel;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.LadderPlan;
import fr.intendance.reminder.Ladders;
import fr.intendance.reminder.Rung;
import fr.intendance.reminder.Tone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Ladders as the office manager edits them. */
@ApplicationTest
class LadderPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Ladders ladders;

	private Browser manager;

	private LadderPlan before;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
		this.before = this.ladders.of(Ladder.HANDOVER);
	}

	@AfterEach
	void theLadderIsAsItWas() {
		this.ladders.change(new LadderPlan(Ladder.HANDOVER, this.before.endsAfter(), this.before.rungs(),
				this.ladders.of(Ladder.HANDOVER).version()));
	}

	@Test
	void showsEachKindOfAnswerWithItsSteps() {
		Document page = page();

		assertThat(page.select("main h2").eachText()).hasSize(Ladder.values().length).contains("Répondre au devis");
		assertThat(page.select("#quote-days1").val()).isEqualTo("3");
		assertThat(page.select("#quote select[name=from4] option[selected]").val()).isEqualTo("BEFORE");
		assertThat(page.select("#pieces select[name=channel3] option[selected]").val()).isEqualTo("PHONE");
		assertThat(page.select("#report-days4").val()).isEmpty();
		assertThat(page.text()).doesNotContain("${", "desk.ladder");
	}

	@Test
	void keepsWhatWasChanged() {
		HttpResponse<String> answer = send(Map.of("days1", "4", "days2", "", "days3", "10", "channel3", "PHONE",
				"days4", "2", "from4", "BEFORE", "endsAfter", "25"));

		assertThat(answer.statusCode()).isEqualTo(303);
		LadderPlan now = this.ladders.of(Ladder.HANDOVER);
		assertThat(now.endsAfter()).isEqualTo(25);
		assertThat(now.rungs()).containsExactly(new Rung(Tone.COURTEOUS, 4), new Rung(Tone.CLEAR, Channel.PHONE, 10),
				new Rung(Tone.FIRM, -2));
	}

	@ParameterizedTest
	@CsvSource({ "days2, 2, plus de 7 jours", "days2, 21, entre 1 et 20", "days2, x, un nombre", "days2, 2.5, entier",
			"endsAfter, '', obligatoire", "endsAfter, 500, entre 1 et 120" })
	void refusesWhatMakesNoLadderAndKeepsWhatWasTyped(String field, String value, String sentence) {
		Map<String, String> typed = new HashMap<>(Map.of("days1", "7", "days2", "12", "endsAfter", "21"));
		typed.put(field, value);

		HttpResponse<String> answer = send(typed);

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).contains(sentence);
		assertThat(page.select("#handover-" + field).val()).isEqualTo(value);
		assertThat(page.select("#handover-" + field).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#quote-" + field).attr("aria-invalid")).isEmpty();
		assertThat(this.ladders.of(Ladder.HANDOVER)).isEqualTo(this.before);
	}

	@Test
	void tellsWhoComesSecondToReload() {
		Map<String, String> typed = Map.of("days1", "5", "endsAfter", "21", "version",
				"" + (this.before.version() + 7));

		HttpResponse<String> answer = send(typed);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("rechargez la page");
	}

	@Test
	void knowsNoOtherLadders() {
		assertThat(send("nothing", Map.of("endsAfter", "5")).statusCode()).isEqualTo(404);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		HttpResponse<String> page = Browser.signedIn(this.port, "assistant").get("/desk/ladders");

		assertThat(page.statusCode()).isIn(403, 404);
	}

	private HttpResponse<String> send(Map<String, String> typed) {
		return send("handover", typed);
	}

	private HttpResponse<String> send(String code, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(Map.of("version", "" + this.before.version()));
		fields.putAll(typed);
		fields.put("_csrf", page().select("input[name=_csrf]").first().val());
		return this.manager.form("/desk/ladders/" + code, fields);
	}

	private Document page() {
		return Jsoup.parse(this.manager.get("/desk/ladders").body());
	}

}
