package fr.intendance.reporting.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

import com.jayway.jsonpath.JsonPath;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.reporting.Reporting;
import fr.intendance.reporting.Scheduling;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ReportRestTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Scheduling scheduling;

	@Autowired
	private Reporting reporting;

	@Autowired
	private Recording recording;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String key;

	@BeforeEach
	void aReportIsOpen() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		this.key = this.scheduling.open(this.reference);
	}

	@Test
	void tellsOfAReportThatIsNotCountedNothingButItsState() {
		HttpResponse<String> answer = manager().get(reports());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonPath.<List<String>>read(answer.body(), "$[*].period")).containsExactly("2026-11");
		assertThat(JsonPath.<List<String>>read(answer.body(), "$[*].state")).containsExactly("opened");
		assertThat(answer.body()).doesNotContain("usedMinutes", "invoicedCents", "null");
	}

	@Test
	void tellsTheFiguresOnceTheyAreCounted() {
		this.recording.recordDirect(this.reference, "INVOICING",
				this.clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate(), 3, 780, new FreeText("Fait."),
				"manager");
		this.reporting.compute(this.key);

		String body = manager().get(reports()).body();

		assertThat(JsonPath.<Integer>read(body, "$[0].usedMinutes")).isEqualTo(780);
		assertThat(JsonPath.<Integer>read(body, "$[0].includedMinutes")).isEqualTo(720);
		assertThat(JsonPath.<Integer>read(body, "$[0].overageMinutes")).isEqualTo(60);
		assertThat(JsonPath.<Integer>read(body, "$[0].invoicedCents")).isEqualTo(54_000 + 5000);
		assertThat(JsonPath.<String>read(body, "$[0].cutOffAt")).startsWith("2026-11-23T09:00:00");
	}

	@Test
	void hasNothingToInvoiceBeforeTheReportIsIssued() {
		this.reporting.compute(this.key);

		HttpResponse<String> answer = manager().get(reports() + "/2026-11/invoicing.csv");

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
			.isEqualTo("Ce compte rendu n’est pas encore émis : rien n’est à facturer.");
	}

	@Test
	void givesASpreadsheetOnceTheReportIsIssued() {
		this.reporting.compute(this.key);
		this.reporting.review(this.key, Optional.of(new FreeText("Un mois calme.")), true, "manager");
		this.reporting.issue(this.key);

		HttpResponse<String> answer = manager().get(reports() + "/2026-11/invoicing.csv");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
			.isEqualToIgnoringCase("text/csv;charset=utf-8");
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment")
			.contains("a-facturer_" + this.key + ".csv");
		assertThat(answer.body()).startsWith("\uFEFFDossier;Période;Libellé;Détail;Quantité;Unité;")
			.endsWith(";1;\"mois\";540,00;540,00\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10", "2026-13", "novembre", "2026-11-01", "..", "%3D1" })
	void knowsNoOtherPeriod(String period) {
		assertThat(manager().get(reports() + "/" + period + "/invoicing.csv").statusCode()).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/2026-11/invoicing.csv" })
	void answersAnAssistantWithoutTheClientLikeAnUnknownReference(String part) {
		Browser assistant = Browser.program(this.port, "assistant");

		HttpResponse<String> forbidden = assistant.get(reports() + part);
		HttpResponse<String> unknown = assistant.get("/api/engagements/E-9999-9999/reports" + part);

		assertThat(forbidden.statusCode()).isEqualTo(404);
		assertThat(said(forbidden)).isEqualTo(said(unknown));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/2026-11/invoicing.csv" })
	void answersNobodyWhoIsNotSignedIn(String part) {
		HttpResponse<String> answer = Browser.of(this.port).get(reports() + part);

		assertThat(answer.statusCode()).isIn(302, 401);
		assertThat(answer.body()).doesNotContain("2026-11");
	}

	private String reports() {
		return "/api/engagements/" + this.reference + "/reports";
	}

	/** All but the address that was asked for, which problem details repeat. */
	private static String said(HttpResponse<String> answer) {
		return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
	}

	private Browser manager() {
		return Browser.program(this.port, "manager");
	}

}
