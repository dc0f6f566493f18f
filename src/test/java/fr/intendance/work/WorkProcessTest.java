package fr.intendance.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Colleague;
import fr.intendance.engine.Role;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@CoversProcess("delegated-task")
class WorkProcessTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Work work;

	@Autowired
	private Recording recording;

	@Autowired
	private Stopping stopping;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	private String client;

	@BeforeEach
	void aContractIsInForce() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.client = engagement.clientId();
		MandateFixture.sign(this.database, this.reference);
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void plansOneTaskForEachServiceOfTheMonthThatRuns() {
		underContract();

		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::label)
			.containsExactlyInAnyOrder("Factures de novembre", "Paie de novembre");
		assertThat(task("INVOICING").dueAt()).isEqualTo(inParis(LocalDate.of(2026, 11, 30), LocalTime.of(17, 30)));
		assertThat(open("INVOICING").getDueDate().toInstant()).isEqualTo(task("INVOICING").dueAt());
		assertThat(open("INVOICING").getTenantId()).isEqualTo(this.client);
		assertThat(this.engine.getRuntimeService().getVariable(journey(), "nextPeriodAt"))
			.isEqualTo(java.util.Date.from(inParis(LocalDate.of(2026, 12, 1), LocalTime.MIDNIGHT)));
	}

	@Test
	void plansNothingTwice() {
		underContract();

		this.work.plan(this.reference);

		assertThat(this.work.tasks(this.reference)).hasSize(2);
	}

	@Test
	void writesInTheLedgerWhatWasDone() {
		underContract();
		signIn("assistant", Role.ASSISTANT);

		complete(open("INVOICING"), Map.of("pieces", 12, "minutes", 95, "result", "12 factures émises 🎉"));

		assertThat(task("INVOICING").state()).isEqualTo(WorkState.DONE);
		assertThat(this.ledger.of(this.reference, NOVEMBER)).singleElement().satisfies((entry) -> {
			assertThat(entry.id()).isNotNull();
			assertThat(entry.task()).isEqualTo(task("INVOICING").key());
			assertThat(entry.worker()).isEqualTo("assistant");
			assertThat(entry.pieces()).isEqualTo(12);
			assertThat(entry.minutes()).isEqualTo(95);
			assertThat(entry.result()).isEqualTo(new FreeText("12 factures émises 🎉"));
			assertThat(entry.direct()).isFalse();
		});
		assertThat(running(task("INVOICING"))).isFalse();
	}

	@Test
	void isCheckedByASecondPersonWhereTheServiceAsksForIt() {
		underContract();
		signIn("assistant", Role.ASSISTANT);
		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);

		Map<String, Object> shown = shown(open("PAYROLL_VARIABLES"));
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT"));

		assertThat(shown.get("shownResult").toString()).contains("30 min", "assistant", "Fait.");
		assertThat(shown).containsEntry("shownClient", "Atelier Durand").containsEntry("shownWork", "Paie de novembre");
		assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.DONE);
		assertThat(running(task("PAYROLL_VARIABLES"))).isFalse();
	}

	@Test
	void goesBackWithTheReasonUntilItIsAccepted() {
		underContract();
		signIn("assistant", Role.ASSISTANT);
		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "RETURN", "reason", "Il manque un congé."));

		signIn("assistant", Role.ASSISTANT);
		Map<String, Object> shown = shown(open("PAYROLL_VARIABLES"));
		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT"));

		assertThat(shown.get("shownInstructions").toString()).contains("Il manque un congé.");
		assertThat(this.ledger.of(task("PAYROLL_VARIABLES"))).hasSize(2);
		assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.DONE);
	}

	@Test
	void isNotCheckedByWhoDidItWhileSomebodyElseCould() {
		underContract();
		try (Colleague there = Colleague.joins(this.engine.getIdentityService())) {
			assertThat(there).isNotNull();
			signIn("manager", Role.OFFICE_MANAGER);
			complete(open("PAYROLL_VARIABLES"), done());

			assertThatExceptionOfType(WebApplicationException.class)
				.isThrownBy(() -> complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT")))
				.withMessageContaining("une autre personne");

			assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.TO_CHECK);
		}
	}

	@Test
	void isCheckedByWhoWorksAloneNotBeforeTheNextWorkingDay() {
		underContract();
		signIn("manager", Role.OFFICE_MANAGER);
		complete(open("PAYROLL_VARIABLES"), done());

		assertThatExceptionOfType(WebApplicationException.class)
			.isThrownBy(() -> complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT")))
			.withMessageContaining("à tête reposée");
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(4)));
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT"));

		assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.DONE);
	}

	@Test
	void refusesWhatTheFormDoesNotAllow() {
		underContract();
		signIn("assistant", Role.ASSISTANT);

		assertThatExceptionOfType(WebApplicationException.class)
			.isThrownBy(() -> complete(open("INVOICING"), Map.of("pieces", 1, "minutes", 0, "result", "Fait.")))
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=minutes"));
		assertThatExceptionOfType(WebApplicationException.class)
			.isThrownBy(() -> complete(open("INVOICING"), Map.of("pieces", 1, "minutes", 5)))
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=result"));

		assertThat(this.ledger.of(this.reference, NOVEMBER)).isEmpty();
		assertThat(open("INVOICING")).isNotNull();
	}

	@Test
	void giveBackNeedsAReason() {
		underContract();
		signIn("assistant", Role.ASSISTANT);
		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);

		assertThatExceptionOfType(WebApplicationException.class)
			.isThrownBy(() -> complete(open("PAYROLL_VARIABLES"), Map.of("decision", "RETURN")))
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=reason"));
	}

	@Test
	void startsAtOnceWhatTheClientAsksFor() {
		underContract();

		WorkTask asked = this.work.ask(this.reference, "INVOICING", new FreeText("Refaire la facture 12, merci."),
				new Answer(Answer.How.PHONE, "manager", Instant.parse("2026-11-23T09:00:00Z")));

		signIn("assistant", Role.ASSISTANT);
		Task task = open(asked);
		assertThat(shown(task)).containsEntry("shownInstructions", "Refaire la facture 12, merci.")
			.containsEntry("shownWork", "Factures");
		assertThat(this.work.task(asked.key()).state()).isEqualTo(WorkState.OPEN);
	}

	@Test
	void anIntegratorAsksForItsOwnJourneyOnly() {
		underContract();
		signIn("other-program", Role.INTEGRATOR);

		assertThatExceptionOfType(WebApplicationException.class).isThrownBy(() -> message("INVOICING"))
			.satisfies((refused) -> assertThat(refused.getResponse().getStatus()).isEqualTo(404));

		assertThat(this.work.tasks(this.reference)).hasSize(2);
	}

	@Test
	void anAskedServiceMustBeInTheContract() {
		underContract();
		signIn("assistant", Role.ASSISTANT);

		assertThatExceptionOfType(WebApplicationException.class).isThrownBy(() -> message("gardening"))
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=service"));
		message("PAYROLL_VARIABLES");

		assertThat(this.work.tasks(this.reference)).hasSize(3)
			.last()
			.satisfies((asked) -> assertThat(asked.askedBy()).contains("assistant"));
	}

	@Test
	void nothingIsAskedForWithoutAContractThatRuns() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.work.ask(this.reference, "INVOICING", new FreeText("S’il vous plaît."),
					new Answer(Answer.How.LINK, this.client + ".1", Instant.parse("2026-11-23T09:00:00Z"))))
			.withMessageContaining("Aucun contrat");

		assertThat(this.work.tasks(this.reference)).isEmpty();
	}

	@Test
	void isDoneAgainAfterTheCheckGaveItBack() {
		underContract();
		signIn("assistant", Role.ASSISTANT);
		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "RETURN", "reason", "Il manque les primes."));
		signIn("assistant", Role.ASSISTANT);
		assertThat(shown(open("PAYROLL_VARIABLES")).get("shownInstructions").toString())
			.contains("À reprendre : Il manque les primes.");

		complete(open("PAYROLL_VARIABLES"), done());
		signIn("manager", Role.OFFICE_MANAGER);
		complete(open("PAYROLL_VARIABLES"), Map.of("decision", "ACCEPT"));

		assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.DONE);
		assertThat(this.ledger.of(task("PAYROLL_VARIABLES"))).hasSize(2);
		assertThat(running(task("PAYROLL_VARIABLES"))).isFalse();
	}

	@Test
	void isCancelledByTheModelWhenTheServiceEnds() {
		underContract();
		signIn("assistant", Role.ASSISTANT);
		complete(open("INVOICING"), done());
		this.engine.getIdentityService().clearAuthentication();

		this.stopping.stop(this.reference);

		assertThat(task("INVOICING").state()).isEqualTo(WorkState.DONE);
		assertThat(task("PAYROLL_VARIABLES").state()).isEqualTo(WorkState.CANCELLED);
		assertThat(running(task("PAYROLL_VARIABLES"))).isFalse();
	}

	@Test
	void takesDirectEntriesAndMarksThem() {
		this.recording.recordDirect(this.reference, "INVOICING", LocalDate.of(2026, 11, 20), 3, 45,
				new FreeText("Trois rappels."), "manager");

		assertThat(this.ledger.of(this.reference, NOVEMBER)).singleElement()
			.satisfies((entry) -> assertThat(entry.direct()).isTrue());
		assertThat(this.recording.balance(this.reference, NOVEMBER)).isEqualTo(new Balance(12 * 60, 0, 45));
	}

	@Test
	void refusesDirectEntriesOfTheFutureOrBeforeTheContract() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> direct(LocalDate.of(2026, 11, 24)));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> direct(LocalDate.of(2026, 11, 15)))
			.satisfies((refused) -> assertThat(refused.field()).contains("on"));

		assertThat(this.ledger.of(this.reference, NOVEMBER)).isEmpty();
	}

	@Test
	void countsNothingTwiceAndForgetsNothingThatIsWrittenDownLate() {
		LedgerEntry inTime = direct(LocalDate.of(2026, 11, 20));
		CutOff first = new CutOff(NOVEMBER.atEndOfMonth(), inTime.recordedAt());
		CutOff second = new CutOff(NOVEMBER.plusMonths(1).atEndOfMonth(), inTime.recordedAt().plusSeconds(86400));
		LedgerEntry late = direct(LocalDate.of(2026, 11, 21));

		assertThat(this.ledger.between(this.reference, CutOff.none(), first)).extracting(LedgerEntry::id)
			.containsExactly(inTime.id());
		assertThat(this.ledger.between(this.reference, first, second)).extracting(LedgerEntry::id)
			.containsExactly(late.id());
	}

	private LedgerEntry direct(LocalDate on) {
		return this.recording.recordDirect(this.reference, "INVOICING", on, 0, 10, new FreeText("Appel."), "manager");
	}

	private void underContract() {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.startBeforeActivity("ServiceTask_PlanWork")
			.execute();
	}

	private void message(String service) {
		this.engine.getRuntimeService()
			.createMessageCorrelation("work.asked")
			.processInstanceBusinessKey(this.reference.value())
			.setVariables(new HashMap<>(Map.of("service", service, "text", "Merci d’avance.")))
			.correlate();
	}

	private String journey() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult()
			.getId();
	}

	private WorkTask task(String service) {
		return this.work.tasks(this.reference)
			.stream()
			.filter((task) -> task.service().equals(service))
			.findFirst()
			.orElseThrow();
	}

	private Task open(String service) {
		return open(task(service));
	}

	private Task open(WorkTask task) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(task.key()).singleResult();
	}

	private Map<String, Object> shown(Task task) {
		return this.engine.getFormService().getTaskFormVariables(task.getId());
	}

	private boolean running(WorkTask task) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(task.key())
			.count() > 0;
	}

	private void complete(Task task, Map<String, Object> values) {
		this.engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(values));
	}

	private void signIn(String user, Role role) {
		List<String> tenants = role == Role.ASSISTANT ? List.of(this.client) : List.of();
		this.engine.getIdentityService().setAuthentication(user, List.of(role.group()), tenants);
	}

	private static Map<String, Object> done() {
		return Map.of("pieces", 2, "minutes", 30, "result", "Fait.");
	}

	private static Instant inParis(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(BusinessZone.PARIS).toInstant();
	}

}
