package fr.intendance.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Origin;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkTask;
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
@CoversProcess("reporting")
class ReportingProcessTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	/** The third working day of December, when the firm opens. */
	private static final Instant DUE = inParis(LocalDate.of(2026, 12, 3), LocalTime.of(9, 0));

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
	private ReportAnswers answers;

	@Autowired
	private MissingOpinion missing;

	@Autowired
	private FinalReports finalReports;

	@Autowired
	private Documents documents;

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String client;

	private String key;

	@BeforeEach
	void aClientIsUnderContract() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.client = engagement.clientId();
		this.key = this.reference.key("2026-11");
		MandateFixture.sign(this.database, this.reference);
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.startBeforeActivity("ServiceTask_ScheduleReport")
			.execute();
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void isDueOnTheThirdWorkingDayWhenTheFirmOpens() {
		assertThat(Jobs.nextTimer(this.engine, this.reference.value()).toInstant()).isEqualTo(DUE);
		assertThat(this.engagements.get(this.reference).whereabouts().nextStep()).isEqualTo("report");
		assertThat(this.engagements.get(this.reference).whereabouts().nextAt()).isEqualTo(DUE);
		assertThat(this.reports.of(this.reference)).isEmpty();
	}

	@Test
	void looksAheadToTheNextMonthOnceItIsOpen() {
		due();

		assertThat(this.reports.of(this.reference)).singleElement()
			.satisfies((report) -> assertThat(report.month()).isEqualTo(NOVEMBER));
		assertThat(Jobs.nextTimer(this.engine, this.reference.value()).toInstant())
			.isEqualTo(inParis(LocalDate.of(2027, 1, 6), LocalTime.of(9, 0)));
		assertThat(review().getDueDate().toInstant())
			.isEqualTo(inParis(LocalDate.of(2026, 12, 3), LocalTime.of(17, 30)));
		assertThat(review().getTenantId()).isEqualTo(this.client);
	}

	@Test
	void countsFromTheLedgerAndKeepsTheRowsBehindEachFigure() {
		long entry = direct("INVOICING", 90);
		direct("PAYROLL_VARIABLES", 700);
		this.work.plan(this.reference);
		completeWork("INVOICING");

		due();

		Figures figures = this.reports.figures(this.key).orElseThrow();
		assertThat(figures.usedMinutes()).isEqualTo(820);
		assertThat(figures.includedMinutes()).contains(720L);
		assertThat(figures.overageMinutes()).isEqualTo(100);
		assertThat(figures.tasksDone()).isOne();
		assertThat(figures.tasksOpen()).isOne();
		assertThat(figures.areas()).extracting(Figures.Area::label).containsExactly("Paie", "Factures");
		assertThat(figures.count(Figures.DeadlineState.MET)).isOne();
		assertThat(figures.count(Figures.DeadlineState.MISSED)).isOne();
		assertThat(figures.total().cents()).isEqualTo(54000 + 8350);
		assertThat(this.reports.sources(this.key))
			.contains(new ReportSource("used", Kind.ENTRY, String.valueOf(entry)),
					new ReportSource("area.INVOICING", Kind.ENTRY, String.valueOf(entry)),
					new ReportSource("tasks.done", Kind.TASK, task("INVOICING").key()),
					new ReportSource("tasks.open", Kind.TASK, task("PAYROLL_VARIABLES").key()))
			.anyMatch((source) -> source.figure().equals("deadlines") && source.kind() == Kind.HISTORY);
	}

	@Test
	void goesFromTheReviewToTheClientsAgreement() {
		direct("INVOICING", 90);
		due();
		assertThat(shown().get("shownFigures").toString()).contains("1\u00a0h\u00a030", "12\u00a0h", "540,00");

		approve();
		this.answers.agree(this.key, 5, Optional.of(new FreeText("Merci 🌷")), byLink());

		Report report = this.reports.get(this.reference, NOVEMBER);
		assertThat(report.state()).isEqualTo(ReportState.AGREED);
		assertThat(report.answerText()).contains(new FreeText("Merci 🌷"));
		assertThat(report.document().orElseThrow()).startsWith("CR-2026-");
		assertThat(report.statement().orElseThrow()).startsWith("RF-2026-");
		assertThat(this.documents.of(this.reference.value())).extracting(Document::number)
			.containsExactly(report.document().orElseThrow(), report.statement().orElseThrow());
		assertThat(this.outbox.of(this.key)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("Votre compte rendu de novembre 2026");
			assertThat(attached(mail.id())).containsExactly(report.document().orElseThrow(),
					report.statement().orElseThrow());
		});
		assertThat(endedAt()).isEqualTo("EndEvent_ReportAgreed");
	}

	@Test
	void isReadTheNextWorkingDayByWhoDidTheWorkAlone() {
		this.recording.recordDirect(this.reference, "INVOICING", LocalDate.of(2026, 11, 20), 2, 90,
				new FreeText("Fait."), "manager");
		due();

		assertThatExceptionOfType(WebApplicationException.class).isThrownBy(this::approve)
			.withMessageContaining("à partir du 4 décembre 2026");
		this.clock.moveTo(DUE.plus(Duration.ofDays(1)));
		approve();

		assertThat(this.reports.get(this.reference, NOVEMBER).state()).isEqualTo(ReportState.SENT);
	}

	@Test
	void correctsAContestedLineInTheNextReport() {
		due();
		approve();
		String number = this.reports.get(this.key).document().orElseThrow();

		this.answers.contest(this.key, "invoice.1", new FreeText("Nous étions convenus de moins."), byLink());
		assertThat(shown()).containsEntry("shownText", "Nous étions convenus de moins.")
			.containsEntry("shownLine", "Forfait mensuel de 24\u00a0h");
		complete(Map.of("decision", "CORRECT", "amount", "-45,50", "explanation", "Une heure comptée en trop."));
		dueInJanuary();

		assertThat(endedAt()).isEqualTo("EndEvent_ReportContested");
		assertThat(this.work.tasks(this.reference)).isEmpty();
		assertThat(this.outbox.of(this.key)).extracting((mail) -> mail.subject())
			.contains("Votre remarque sur le compte rendu de novembre 2026");
		Figures december = this.reports.figures(this.reference.key("2026-12")).orElseThrow();
		assertThat(december.invoiced()).last().satisfies((line) -> {
			assertThat(line.label()).isEqualTo("Correction du compte rendu n° %s : Forfait mensuel de 24\u00a0h",
					number);
			assertThat(line.detail()).isEqualTo("Une heure comptée en trop.");
			assertThat(line.total().cents()).isEqualTo(-4550);
		});
		assertThat(december.total().cents()).isEqualTo(108000 - 4550);
		assertThat(this.reports.sources(this.reference.key("2026-12")))
			.anyMatch((source) -> source.kind() == Kind.CORRECTION);
	}

	@Test
	void countsACorrectionOnceHoweverOftenTheReportIsCounted() {
		due();
		approve();
		this.answers.contest(this.key, "used", new FreeText("Non."), byLink());
		complete(Map.of("decision", "CORRECT", "amount", 10, "explanation", "Oubliée."));
		dueInJanuary();

		complete(this.reference.key("2026-12"), Map.of("decision", "RECOMPUTE"));
		Jobs.run(this.engine, this.reference.key("2026-12"));

		assertThat(this.reports.figures(this.reference.key("2026-12")).orElseThrow().total().cents())
			.isEqualTo(108000 + 1000);
	}

	@Test
	void maintainsALineAndSaysWhy() {
		due();
		approve();
		this.answers.contest(this.key, "used", new FreeText("Trop."), byLink());

		complete(Map.of("decision", "MAINTAIN", "explanation", "Le registre le montre."));
		dueInJanuary();

		assertThat(endedAt()).isEqualTo("EndEvent_ReportContested");
		assertThat(this.reports.figures(this.reference.key("2026-12")).orElseThrow().total().cents()).isEqualTo(108000);
	}

	@Test
	void refusesASettlementThatSettlesNothing() {
		due();
		approve();
		this.answers.contest(this.key, "used", new FreeText("Trop."), byLink());

		refused(Map.of("decision", "CORRECT", "explanation", "Oui."), "amount");
		refused(Map.of("decision", "CORRECT", "amount", 0, "explanation", "Oui."), "amount");
		refused(Map.of("decision", "CORRECT", "amount", 200000, "explanation", "Oui."), "amount");
		refused(Map.of("decision", "CORRECT", "amount", 10), "explanation");
		refused(Map.of("decision", "PERHAPS", "explanation", "Oui."), "decision");
		refused(Map.of("decision", "MAINTAIN", "explanation", "x".repeat(401)), "explanation");

		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.CONTESTED);
	}

	@Test
	void turnsALateContestationIntoATask() {
		due();
		approve();
		for (int day = 0; day < 3 && isRunning(); day++) {
			this.clock.moveTo(nextTimerOfTheReport());
			Jobs.run(this.engine, this.key);
		}

		this.answers.contest(this.key, "invoice.1", new FreeText("Nous étions convenus de moins."), byLink());

		assertThat(this.work.tasks(this.reference)).singleElement().satisfies((task) -> {
			assertThat(task.origin()).isEqualTo(Origin.CONTESTED);
			assertThat(task.label()).contains("novembre 2026", "Forfait mensuel");
			assertThat(open(task)).isNotNull();
		});
	}

	@Test
	void countsSilenceAsAYesOnlyWhereTheContractSaysSo() {
		this.database.sql("update contract set tacit_days = 8 where reference = ?")
			.param(this.reference.value())
			.update();
		due();
		approve();
		assertThat(this.reports.get(this.key).answerUntil().map(FrenchDate::date)).contains("11 décembre 2026");

		for (int timer = 0; timer < 5 && isRunning(); timer++) {
			this.clock.moveTo(nextTimerOfTheReport());
			Jobs.run(this.engine, this.key);
		}

		assertThat(endedAt()).isEqualTo("EndEvent_ReportTacitlyAgreed");
		assertThat(this.missing.of(this.key + ".report", Locale.FRENCH)).singleElement()
			.asString()
			.matches("Compte rendu n°\u00a0\\S+, novembre 2026");
		assertThat(this.missing.of(this.key + ".report", Locale.ENGLISH)).singleElement()
			.asString()
			.matches("Report \\S+, November 2026");
		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.TACIT);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.agree(this.key, 5, Optional.empty(), byLink()))
			.withMessageContaining("réputé approuvé");
	}

	@Test
	void tellsKindlyOfAQuietMonthThatIsPaidFor() {
		due();

		assertThat(shown().get("summary").toString()).startsWith("Une période calme");
		assertThat(this.reports.figures(this.key).orElseThrow().total().cents()).isEqualTo(54000);
	}

	@Test
	void sendsNothingWhereNothingWasDoneNorIsPaid() {
		this.database.sql("update contract set formula = 'HOURLY', price_cents = 0 where reference = ?")
			.param(this.reference.value())
			.update();

		due();

		assertThat(endedAt()).isEqualTo("EndEvent_NothingToReport");
		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.EMPTY);
		assertThat(this.outbox.of(this.key)).isEmpty();
	}

	@Test
	void isStoppedByTheModelWhenTheServiceEnds() {
		due();

		this.finalReports.stop(this.reference);

		assertThat(endedAt()).isEqualTo("EventSubProcess_Cancelled");
		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.CANCELLED);
	}

	@Test
	void endsUnansweredAndTakesALateAnswerCalmly() {
		due();
		approve();
		for (int day = 0; day < 3 && isRunning(); day++) {
			this.clock.moveTo(nextTimerOfTheReport());
			Jobs.run(this.engine, this.key);
		}
		assertThat(endedAt()).isEqualTo("EndEvent_ReportUnanswered");

		this.answers.agree(this.key, 4, Optional.empty(), byLink());

		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.AGREED);
	}

	@Test
	void countsAgainOnDemandWhatWasWrittenDownMeanwhile() {
		due();
		direct("INVOICING", 45);

		complete(Map.of("decision", "RECOMPUTE", "summary", "À compléter."));
		Jobs.run(this.engine, this.key);

		assertThat(this.reports.figures(this.key).orElseThrow().usedMinutes()).isEqualTo(45);
		assertThat(shown()).containsEntry("summary", "À compléter.");
	}

	@Test
	void countsInTheNextReportWhatWasWrittenDownTooLate() {
		direct("INVOICING", 90);
		due();
		approve();
		direct("INVOICING", 30);

		this.clock.moveTo(inParis(LocalDate.of(2027, 1, 6), LocalTime.of(9, 0)));
		Jobs.run(this.engine, this.reference.value());

		Figures december = this.reports.figures(this.reference.key("2026-12")).orElseThrow();
		assertThat(december.usedMinutes()).isEqualTo(30);
		assertThat(december.includedMinutes()).contains(1440L);
	}

	@Test
	void isNotSeenByTheClientBeforeItIsSent() {
		due();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.reports.sent(this.reference, NOVEMBER))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
		approve();

		assertThat(this.reports.sent(this.reference, NOVEMBER).key()).isEqualTo(this.key);
	}

	@Test
	void isNotApprovedWithoutASummary() {
		due();

		assertThatExceptionOfType(WebApplicationException.class)
			.isThrownBy(() -> complete(Map.of("decision", "APPROVE", "summary", " ")))
			.satisfies((refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=summary"));

		assertThat(this.reports.get(this.key).state()).isEqualTo(ReportState.COMPUTED);
	}

	@Test
	void refusesALineThatTheReportDoesNotHave() {
		due();
		approve();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.contest(this.key, "invoice.9", new FreeText("Non."), byLink()))
			.satisfies((refused) -> assertThat(refused.field()).contains("line"));
	}

	private void dueInJanuary() {
		this.clock.moveTo(inParis(LocalDate.of(2027, 1, 6), LocalTime.of(9, 0)));
		Jobs.run(this.engine, this.reference.value());
	}

	private void refused(Map<String, Object> values, String field) {
		assertThatExceptionOfType(WebApplicationException.class).isThrownBy(() -> complete(values))
			.satisfies(
					(refused) -> assertThat(refused.getResponse().getEntity().toString()).contains("field=" + field));
		this.engine.getIdentityService().clearAuthentication();
	}

	private void due() {
		this.clock.moveTo(DUE.plusSeconds(1));
		Jobs.run(this.engine, this.reference.value());
	}

	private void approve() {
		complete(Map.of("decision", "APPROVE", "summary", "Un mois calme.\nTout est à jour."));
		Jobs.run(this.engine, this.key);
	}

	private long direct(String service, int minutes) {
		return this.recording
			.recordDirect(this.reference, service, LocalDate.of(2026, 11, 20), 2, minutes, new FreeText("Fait."),
					"assistant")
			.id();
	}

	private void completeWork(String service) {
		Task task = open(task(service));
		signIn();
		this.engine.getFormService()
			.submitTaskForm(task.getId(), new HashMap<>(Map.of("pieces", 4, "minutes", 30, "result", "Émises.")));
		this.engine.getIdentityService().clearAuthentication();
	}

	private WorkTask task(String service) {
		return this.work.tasks(this.reference)
			.stream()
			.filter((task) -> task.service().equals(service))
			.findFirst()
			.orElseThrow();
	}

	private Task open(WorkTask task) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(task.key()).singleResult();
	}

	private Task review() {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(this.key).singleResult();
	}

	private Map<String, Object> shown() {
		signIn();
		return this.engine.getFormService().getTaskFormVariables(review().getId());
	}

	private void complete(Map<String, Object> values) {
		complete(this.key, values);
	}

	private void complete(String report, Map<String, Object> values) {
		String task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(report)
			.singleResult()
			.getId();
		signIn();
		this.engine.getFormService().submitTaskForm(task, new HashMap<>(values));
		this.engine.getIdentityService().clearAuthentication();
	}

	private void signIn() {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, this.client + ".1", this.clock.instant());
	}

	private boolean isRunning() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.count() > 0;
	}

	private Instant nextTimerOfTheReport() {
		return Jobs.nextTimer(this.engine, this.key).toInstant();
	}

	private String endedAt() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.singleResult()
			.getEndActivityId();
	}

	private static Instant inParis(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(BusinessZone.PARIS).toInstant();
	}

	private List<String> attached(long mail) {
		return this.database.sql("select document from outgoing_attachment where mail = ? order by position")
			.param(mail)
			.query(String.class)
			.list();
	}

}
