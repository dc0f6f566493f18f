package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Line;
import fr.intendance.engine.Tenants;
import fr.intendance.mail.Outbox;
import fr.intendance.reporting.Figures;
import fr.intendance.reporting.Reports;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A contract changes from a day on, and the report of the month tells both parts. */
@ApplicationTest
class ContractChangeTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Work work;

	@Autowired
	private Recording recording;

	@Autowired
	private Reports reports;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Tenants tenants;

	@Autowired
	private JdbcClient database;

	private EngagementReference reference;

	private ContractDesk desk;

	@BeforeEach
	void aClientIsUnderContract() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		this.desk = ContractDesk.of(this.application, this.port, this.reference);
	}

	@Test
	void splitsTheReportOfTheMonthByTheDay() {
		this.desk.to("2026-12-01T09:00:00Z");
		assertThat(this.desk.send("contract-change", terms("2026-12-16")).statusCode()).isEqualTo(303);
		this.desk.to("2026-12-10T09:00:00Z");
		record("2026-12-10", 840);
		this.desk.to("2026-12-16T09:00:00Z");
		record("2026-12-16", 900);

		this.desk.to("2027-01-06T09:00:00Z");

		Figures december = this.reports.figures(this.reference.key("2026-12")).orElseThrow();
		// 24 h and 30 h a month, by days: 697 minutes of the first part, 929 of the
		// second
		assertThat(december.includedMinutes()).contains(697L + 929L);
		assertThat(december.overageMinutes()).isEqualTo(840 - 697);
		assertThat(december.usedMinutes()).isEqualTo(1740);
		assertThat(december.invoiced()).extracting(Line::detail)
			.anyMatch((detail) -> detail.startsWith("du 1er au 15 décembre 2026"))
			.anyMatch((detail) -> detail.startsWith("du 16 au 31 décembre 2026"));
		assertThat(december.invoiced().get(0).total().cents()).isEqualTo(52258);
		assertThat(december.invoiced()).last().satisfies((line) -> assertThat(line.total().cents()).isEqualTo(67097));
	}

	@Test
	void plansANewServiceFromTheDayOn() {
		this.desk.to("2026-12-01T09:00:00Z");
		this.desk.send("contract-change", terms("2026-12-16"));
		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::service).doesNotContain("POST");

		this.desk.to("2026-12-16T09:00:00Z");

		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::label)
			.contains("Courrier papier de décembre", "Paie de décembre");
		this.desk.to("2027-01-01T09:00:00Z");
		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::label)
			.contains("Courrier papier de janvier", "Factures de janvier")
			.doesNotContain("Paie de janvier");
	}

	@Test
	void tellsTheClientInWriting() {
		this.desk.send("contract-change", terms("2026-12-16"));

		assertThat(this.outbox.under(this.reference.value())).extracting((mail) -> mail.subject())
			.contains("Votre contrat change le 16 décembre 2026");
		assertThat(this.desk.page()).contains("Changement de contrat convenu, à compter du", "16 décembre 2026");
	}

	@ParameterizedTest
	@CsvSource({ "effectiveOn, 2026-11-22", "effectiveOn, 2028-01-01", "effectiveOn, demain", "hours, 0", "hours, 500",
			"hours, beaucoup", "price, -1", "price, ''", "overage, 0", "add, BOOKKEEPING", "reason, ''",
			"channel, ''" })
	void refusesTermsThatAreNone(String field, String value) {
		Map<String, String> terms = terms("2026-12-16");
		terms.put(field, value);

		HttpResponse<String> answer = this.desk.send("contract-change", terms);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.desk.page()).doesNotContain("Changement de contrat convenu, à compter du");
	}

	@Test
	void agreesOnNothingBeforeWhatIsAgreedAlready() {
		this.desk.send("contract-change", terms("2026-12-16"));

		assertThat(this.desk.send("contract-change", terms("2026-12-16")).statusCode()).isIn(400, 409);
		assertThat(this.desk.send("contract-change", terms("2027-01-16")).statusCode()).isEqualTo(303);
	}

	@Test
	void isWrittenDownByTheOfficeManagerOnly() {
		this.tenants.assign("assistant", this.engagements.get(this.reference).clientId());

		String page = Browser.signedIn(this.port, "assistant").get("/desk/engagements/" + this.reference).body();

		assertThat(page).doesNotContain("Changement de contrat convenu");
	}

	private static Map<String, String> terms(String day) {
		return new HashMap<>(Map.of("effectiveOn", day, "hours", "30", "price", "1300", "overage", "52", "add", "POST",
				"remove", "PAYROLL_VARIABLES", "reason", "Le courrier en plus, la paie en moins.", "channel", "MAIL"));
	}

	private void record(String day, int minutes) {
		this.recording.recordDirect(this.reference, "INVOICING", java.time.LocalDate.parse(day), 1, minutes,
				new FreeText("Fait."), "assistant");
	}

}
