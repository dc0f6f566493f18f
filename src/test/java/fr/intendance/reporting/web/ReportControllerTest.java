package fr.intendance.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Refused;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ReportControllerTest {

	private static final Instant DUE = Instant.parse("2026-12-03T08:00:01Z");

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ReportController controller;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aReportIsToBeRead() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.startBeforeActivity("ServiceTask_ScheduleReport")
			.execute();
		this.clock.moveTo(DUE);
		Jobs.run(this.engine, this.reference.value());
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void listsTheReportsOfAnEngagement() {
		signIn("office-manager");

		List<ReportResource> reports = this.controller.all(this.reference.value());

		assertThat(reports).singleElement().satisfies((report) -> {
			assertThat(report.period()).isEqualTo("2026-11");
			assertThat(report.state()).isEqualTo("computed");
			assertThat(report.includedMinutes()).contains(720L);
			assertThat(report.invoicedCents()).contains(54000L);
			assertThat(report.document()).isEmpty();
		});
	}

	@Test
	void givesWhatIsToBeInvoicedOnceTheReportIsIssued() {
		approve();
		signIn("office-manager");

		ResponseEntity<byte[]> answer = this.controller.invoicing(this.reference.value(), "2026-11");

		assertThat(answer.getHeaders().getFirst("Content-Disposition"))
			.contains("a-facturer_" + this.reference.value() + ".2026-11.csv");
		assertThat(new String(answer.getBody(), StandardCharsets.UTF_8).lines().skip(1)).singleElement()
			.isEqualTo("\"%s\";\"2026-11\";\"Forfait mensuel de 24\u00a0h\";".formatted(this.reference.value())
					+ "\"du 16 au 30 novembre 2026, au prorata de 15 jours sur 30\";1;\"mois\";540,00;540,00");
	}

	@Test
	void givesNothingBeforeTheReportIsIssued() {
		signIn("office-manager");

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.controller.invoicing(this.reference.value(), "2026-11"))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void knowsNoOtherMonthAndNothingThatIsNone() {
		signIn("office-manager");

		for (String period : List.of("2026-10", "novembre", "2026-13", "=1+1")) {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.controller.invoicing(this.reference.value(), period))
				.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
		}
	}

	@Test
	void hidesTheReportsOfClientsThatAreNotTheirs() {
		signIn("assistant");

		for (String reference : List.of(this.reference.value(), "E-NO-SUCH", "no reference")) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.controller.all(reference))
				.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
		}
	}

	private void approve() {
		String task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.key("2026-11"))
			.singleResult()
			.getId();
		signIn("office-manager");
		this.engine.getFormService()
			.submitTaskForm(task, new HashMap<>(Map.of("decision", "APPROVE", "summary", "Un mois calme.")));
		nobodyIsSignedIn();
		Jobs.run(this.engine, this.reference.value());
	}

	private void signIn(String group) {
		this.engine.getIdentityService().setAuthentication("somebody", List.of(group), List.of());
	}

}
