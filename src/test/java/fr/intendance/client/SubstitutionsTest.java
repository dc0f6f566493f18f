package fr.intendance.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.intendance.Declared;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.journal.Journal;
import fr.intendance.transparency.Insider;
import fr.intendance.transparency.Insiders;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
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
class SubstitutionsTest {

	private static final String PROCESS = "substitutions";

	/** A Monday; the clock stands on it in the morning. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

	private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

	/** The last second of Wednesday in Paris. */
	private static final Instant LAST = Instant.parse("2026-11-04T22:59:59Z");

	private static final List<String> PEOPLE = List.of("away", "standin", "third");

	@LocalServerPort
	private int port;

	@Autowired
	private Substitutions substitutions;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Insiders insiders;

	@Autowired
	private Journal journal;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private Browser session;

	@BeforeEach
	void aClientOfSomebodyWhoGoesAway() {
		this.clock.moveTo(MORNING);
		PEOPLE.forEach((user) -> this.accounts.open(user, user, Role.ASSISTANT));
		this.engine.getRepositoryService()
			.createDeployment()
			.enableDuplicateFiltering(true)
			.name(PROCESS)
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLive(30)
						.startEvent()
						.userTask("UserTask_Probe")
						.camundaCandidateGroups("assistant")
						.endEvent()
						.done()))
			.deploy();
		this.reference = client();
		this.assignments.assign(this.reference, "away", new FreeText("Son dossier"));
		this.session = Browser.signedIn(this.port, "standin");
	}

	@AfterEach
	void everybodyLeaves() {
		this.engine.getIdentityService().clearAuthentication();
		PEOPLE.forEach(this.engine.getIdentityService()::deleteUser);
		this.database.sql("delete from substitution").update();
	}

	@Test
	void letsSeeTheClientsFromTheFirstDayToTheEndOfTheLast() {
		give("away", "standin", MONDAY.plusDays(1), MONDAY.plusDays(2));

		assertThat(sees()).as("before").isFalse();
		this.clock.moveTo(Instant.parse("2026-11-02T23:00:00Z"));
		assertThat(sees()).as("from midnight in Paris").isTrue();
		this.clock.moveTo(LAST);
		assertThat(sees()).as("to the last second").isTrue();
		this.clock.moveTo(LAST.plusSeconds(1));
		assertThat(sees()).as("a second later, though nothing ran").isFalse();
	}

	@Test
	void concernsTasksInEachList() {
		Task task = task();

		give("away", "standin", MONDAY, MONDAY);

		assertThat(get("/engine-rest/task")).contains(task.getId());
		assertThat(get("/engine-rest/task/count?tenantIdIn=" + this.reference.clientId())).contains("1");
		assertThat(get("/camunda/api/engine/engine/default/task/" + task.getId())).contains(task.getId());
		assertThat(get("/desk")).contains(this.reference.value());
		assertThat(get("/api/engagements")).contains(this.reference.value());
	}

	@Test
	void letsTakeOverATaskThatTheAbsentOneTook() {
		Task task = task();
		String claim = "{\"userId\":\"%s\"}";
		Browser.program(this.port, "away")
			.post("/engine-rest/task/" + task.getId() + "/claim", claim.formatted("away"));
		Browser standin = Browser.program(this.port, "standin");
		int before = standin.post("/engine-rest/task/" + task.getId() + "/assignee", claim.formatted("standin"))
			.statusCode();

		give("away", "standin", MONDAY, MONDAY);
		int after = standin.post("/engine-rest/task/" + task.getId() + "/assignee", claim.formatted("standin"))
			.statusCode();

		assertThat(before).isEqualTo(404);
		assertThat(after).isEqualTo(204);
		assertThat(assignee(task)).isEqualTo("standin");
	}

	@Test
	void offersTheTasksAnewThatASubstituteHadInHand() {
		Task task = task();
		give("away", "standin", MONDAY, MONDAY);
		this.engine.getTaskService().setAssignee(task.getId(), "standin");

		this.clock.moveTo(LAST);
		this.substitutions.settle();

		assertThat(assignee(task)).isNull();
	}

	@Test
	void endsAtOnceByHandInOpenSessionsToo() {
		Task task = task();
		give("away", "standin", MONDAY, MONDAY.plusDays(5));
		assertThat(sees()).isTrue();
		this.engine.getTaskService().setAssignee(task.getId(), "standin");

		asManager(() -> this.substitutions.end(only().id()));

		assertThat(sees()).isFalse();
		assertThat(get("/engine-rest/task/" + task.getId())).doesNotContain(this.reference.clientId());
		assertThat(assignee(task)).isNull();
		assertThat(this.substitutions.presentAndComing()).isEmpty();
	}

	@Test
	void followsWhatIsAssignedToTheAbsentOneMeanwhile() {
		give("away", "standin", MONDAY, MONDAY.plusDays(5));
		EngagementReference later = client();
		this.assignments.assign(later, "away", new FreeText("Nouveau"));

		assertThat(status(later)).isEqualTo(200);
		this.assignments.withdraw(later, "away", new FreeText("Repris"));
		assertThat(status(later)).isEqualTo(404);
	}

	@Test
	void doesNotPassOnWhatSomebodySeesAsASubstitute() {
		give("away", "third", MONDAY, MONDAY.plusDays(5));
		give("third", "standin", MONDAY, MONDAY.plusDays(5));

		assertThat(sees()).isFalse();
		assertThat(Browser.program(this.port, "third").get("/api/engagements/" + this.reference).statusCode())
			.isEqualTo(200);
	}

	@Test
	void isToldToTheClientAndInTheirJournal() {
		give("away", "standin", MONDAY, MONDAY.plusDays(2));

		assertThat(this.insiders.of(this.reference))
			.contains(new Insider("standin", false, MONDAY, Optional.of(MONDAY.plusDays(2)), Optional.of("away")));
		assertThat(this.journal.of(this.reference.value(), "client.substituted")).singleElement().satisfies((event) -> {
			assertThat(event.about()).isEqualTo("standin");
			assertThat(event.actor()).isEqualTo("user:manager");
		});
		String page = Browser.signedIn(this.port, "manager").get("/desk/engagements/" + this.reference).body();
		assertThat(page).contains("Remplacement donné", "En remplacement de away");
	}

	@Test
	void namesWhoDidItAndInWhosePlace() {
		give("away", "standin", MONDAY, MONDAY);
		SignedIn.as(this.engine.getIdentityService(), "standin", List.of(Role.ASSISTANT),
				List.of(this.reference.clientId()), () -> this.assignmentsTold());

		assertThat(Browser.signedIn(this.port, "manager").get("/desk/engagements/" + this.reference).body())
			.contains("par standin en remplacement de away");
	}

	@ParameterizedTest
	@CsvSource({ "away, away, 0, 1, substitute", "away, nobody, 0, 1, substitute", "manager, standin, 0, 1, absent",
			"away, standin, 2, 1, lastDay", "away, standin, -1, 1, firstDay", "away, standin, 0, 366, lastDay" })
	void refusesWhatMakesNoSense(String absent, String substitute, int first, int last, String field) {
		Refused refused = Refusal.of(() -> give(absent, substitute, MONDAY.plusDays(first), MONDAY.plusDays(last)));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains(field);
		assertThat(refused.sentence()).endsWith(".");
	}

	@Test
	void refusesTheSameTwice() {
		give("away", "standin", MONDAY, MONDAY.plusDays(2));

		assertThat(Refusal.of(() -> give("away", "standin", MONDAY.plusDays(2), MONDAY.plusDays(4))).status())
			.isEqualTo(409);
	}

	@Test
	void isGivenAtTheDeskByTheOfficeManagerAlone() {
		Browser manager = Browser.signedIn(this.port, "manager");
		Map<String, String> wrong = Map.of("absent", "away", "substitute", "standin", "firstDay", "2026-11-09",
				"lastDay", "2026-11-02", "_csrf", Browser.csrfOf(manager.get("/desk/substitutions").body()));

		var refused = manager.form("/desk/substitutions", wrong);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Le dernier jour précède le premier", "value=\"2026-11-09\"",
				"<option value=\"standin\" selected>");
		assertThat(manager.form("/desk/substitutions", with(wrong, "lastDay", "2026-11-20")).statusCode())
			.isEqualTo(303);
		assertThat(manager.get("/desk/substitutions").body()).contains("du 9 novembre 2026 au 20 novembre 2026");
		assertThat(manager.form("/desk/substitutions/" + only().id() + "/end", wrong).statusCode()).isEqualTo(303);
		assertThat(manager.form("/desk/substitutions/" + Long.MAX_VALUE + "/end", wrong).statusCode()).isEqualTo(404);
		assertThat(this.session.get("/desk/substitutions").statusCode()).isEqualTo(403);
	}

	private String assignmentsTold() {
		this.assignments.assign(this.reference, "third", new FreeText("Renfort"));
		return "third";
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String value) {
		Map<String, String> all = new java.util.HashMap<>(fields);
		all.put(field, value);
		return all;
	}

	private boolean sees() {
		return status(this.reference) == 200;
	}

	/** In the session that was opened before everything. */
	private int status(EngagementReference one) {
		return this.session.get("/api/engagements/" + one).statusCode();
	}

	private String get(String path) {
		this.session.get("/camunda/app/welcome/default/");
		return this.session.get(path).body();
	}

	private EngagementReference client() {
		return this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	private Task task() {
		String tenant = this.reference.clientId();
		this.processes.start(PROCESS, this.reference + ".probe", tenant);
		return this.engine.getTaskService().createTaskQuery().tenantIdIn(tenant).singleResult();
	}

	private String assignee(Task task) {
		return this.engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	private Substitution only() {
		return this.substitutions.presentAndComing().get(0);
	}

	private void give(String absent, String substitute, LocalDate first, LocalDate last) {
		asManager(() -> this.substitutions.give(absent, substitute, first, last));
	}

	private void asManager(Runnable act) {
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			act.run();
			return Set.of();
		});
	}

}
