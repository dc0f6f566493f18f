package fr.intendance.browser.firstuse;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.Browser;
import fr.intendance.browser.Windows;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How a new firm is led, and how it is left alone. */
@NewFirm
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStepsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient database;

	private Browser lea;

	@BeforeEach
	void aNewOfficeManagerIsSignedIn() {
		if (this.accounts.actor("lea").isEmpty()) {
			this.accounts.open("lea", "lea", Role.OFFICE_MANAGER);
			this.accounts.open("paul", "paul", Role.ASSISTANT);
		}
		this.database.sql("delete from first_step").update();
		this.lea = Browser.signedIn(this.port, "lea");
	}

	@Test
	void leadsFromStepToStepPastWhatIsPassedOver() {
		assertThat(line(this.lea)).contains("étape 1 sur 6", "dites qui vous êtes");

		assertThat(pass("FIRM")).isEqualTo("/desk/settings/calendar");
		assertThat(pass("HOURS")).isEqualTo("/desk/settings/prices");
		assertThat(pass("PRICES")).isEqualTo("/desk/people");
		assertThat(pass("PEOPLE")).isEqualTo("/desk/engagements/new");

		assertThat(line(this.lea)).contains("étape 5 sur 6", "premier prospect");
	}

	@Test
	void goesOnWhereItWasAfterAnotherSignIn() {
		pass("FIRM");

		assertThat(line(Browser.signedIn(this.port, "lea"))).contains("étape 2 sur 6");
		assertThat(Jsoup.parse(this.lea.get("/desk/first-steps").body()).select("li:has(.quiet)").eachText())
			.singleElement()
			.asString()
			.contains("Dites qui vous êtes", "(vu)");
	}

	@Test
	void staysAtTheFirmUntilItIsComplete() {
		var answer = this.lea.submit(page("/desk/settings/firm").selectFirst("main form[action=/desk/settings/firm]"),
				Map.of("name", "Maud Berger", "email", "maud@berger.example", "vatRegime", "FRANCHISE"));

		assertThat(answer.headers().firstValue("Location")).hasValue("/desk/settings/firm?kept=true");
		assertThat(page("/desk/settings/firm").select(".now").text()).contains("la forme juridique, le numéro SIRET");
		assertThat(line(this.lea)).contains("étape 1 sur 6");
	}

	@Test
	void knowsNoOtherSteps() {
		assertThat(send("/pass", Map.of("step", "KING")).statusCode()).isEqualTo(400);
	}

	@Test
	void leadsNobodyElse() {
		assertThat(line(Browser.signedIn(this.port, "paul"))).isEmpty();
		assertThat(Browser.signedIn(this.port, "paul").get("/desk/first-steps").statusCode()).isIn(403, 404);
	}

	@Test
	@Order(Integer.MAX_VALUE - 1)
	void leadsToTheFirstClientWithoutScripts(Windows windows, CapturedOutput output) {
		Newcomer newcomer = Newcomer.withoutScripts(windows.phoneWithoutScripts());
		FirstHour hour = new FirstHour(newcomer);

		hour.signIn(output);
		hour.setUp();
		hour.openTheFirstClient();

		newcomer.isTold("étape 6 sur 6");
		assertThat(newcomer.window().isCalm().text()).contains("Atelier Durand");
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void leavesAloneWhoeverWantsItForGood() {
		assertThat(send("/dismiss", Map.of()).headers().firstValue("Location")).hasValue("/desk");

		assertThat(line(this.lea)).isEmpty();
		assertThat(page("/desk/first-steps").text()).contains("derrière vous");
		assertThat(this.lea.get("/desk/first-steps/next").headers().firstValue("Location")).hasValue("/desk");
	}

	private String pass(String step) {
		send("/pass", Map.of("step", step));
		return this.lea.get("/desk/first-steps/next").headers().firstValue("Location").orElseThrow();
	}

	private HttpResponse<String> send(String verb, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		fields.put("_csrf", page("/desk/first-steps").select("input[name=_csrf]").first().val());
		return this.lea.form("/desk/first-steps" + verb, fields);
	}

	private String line(Browser browser) {
		return Jsoup.parse(browser.get("/desk").body()).select(".progress").text();
	}

	private Document page(String path) {
		return Jsoup.parse(this.lea.get(path).body());
	}

}
