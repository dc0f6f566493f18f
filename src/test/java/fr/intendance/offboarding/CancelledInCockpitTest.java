package fr.intendance.offboarding;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.MailState;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Refusal;
import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Somebody deletes a running process, in Cockpit or over REST: our records follow. */
@ApplicationTest
class CancelledInCockpitTest {

	private static final String WEB = "/camunda/api/engine/engine/default";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	private Engagement engagement;

	private EngagementReference reference;

	@BeforeEach
	void aClientMayBookACall() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = this.engagement.reference();
		this.processes.start("client-journey", this.reference.value(), this.engagement.clientId());
		Jobs.run(this.engine, this.reference.value());
	}

	@Test
	void endsTheEngagementAndAllThatWaitsForIt() {
		HttpResponse<String> answer = inCockpit("manager", instance("client-journey"));

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(running()).isZero();
		assertThat(this.engagements.get(this.reference).outcome()).contains("cancelled");
		assertThat(this.reminders.of(this.reference)).noneMatch((one) -> one.isOpen());
		assertThat(this.outbox.under(this.reference.value())).isNotEmpty()
			.noneMatch((mail) -> mail.state() == MailState.QUEUED);
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event, TimelineEntry::actor)
			.endsWith(tuple("journey.cancelled", "manager"), tuple("journey.ended", "manager"));
	}

	@Test
	void keepsTheReasonWithUsAndNotInTheEngine() {
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService()
				.deleteProcessInstance(instance("client-journey"), "Camille Durand rappelle.");
			return this.reference;
		});

		assertThat(this.timeline.of(this.reference)).filteredOn((one) -> one.event().equals("journey.cancelled"))
			.singleElement()
			.satisfies((one) -> assertThat(one.said()).contains(new FreeText("Camille Durand rappelle.")));
		assertThat(this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference.value() + "%")
			.list()).extracting(HistoricProcessInstance::getDeleteReason).containsOnly("Annulé depuis Cockpit");
	}

	@Test
	void leavesNoAddressToCorrect() {
		OutgoingMail thanks = this.outbox.under(this.reference.value()).get(0);
		Refusal.of(this.context, thanks, "550 5.1.1 unknown user");
		assertThat(running("refused-address")).isOne();

		inCockpit("manager", instance("client-journey"));

		assertThat(running()).isZero();
	}

	@Test
	void endsAPausedJourneyToo() {
		String journey = instance("client-journey");
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService().suspendProcessInstanceById(journey);
			return journey;
		});

		assertThat(overRest("manager", journey).statusCode()).isEqualTo(204);

		assertThat(running()).isZero();
		assertThat(this.engagements.get(this.reference).outcome()).contains("cancelled");
	}

	@ParameterizedTest
	@CsvSource({ "first-contact, Sur la page du dossier", "await-client, suspendez ses relances" })
	void leavesAPartInPlaceAndSaysWhereItIsDone(String process, String sentence) {
		HttpResponse<String> answer = inCockpit("manager", instance(process));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains(sentence);
		assertThat(this.engagements.get(this.reference).endedAt()).isEmpty();
		assertThat(running(process)).isOne();
	}

	@Test
	void terminatesInsteadOnceThereIsAContract() {
		Leaver leaver = new Leaver(this.context, another()).underContract();
		String journey = instance("client-journey", leaver.reference);

		HttpResponse<String> answer = overRest("manager", journey);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("résiliez plutôt le contrat");
		assertThat(this.engagements.get(leaver.reference).endedAt()).isEmpty();
	}

	@Test
	void ticksATaskOffThatIsNotToBeDone() {
		Leaver leaver = new Leaver(this.context, another()).underContract();
		String key = this.database.sql("select id from work_task where engagement = ? order by id")
			.param(leaver.reference.value())
			.query(String.class)
			.list()
			.get(0);
		String task = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult()
			.getId();

		assertThat(inCockpit("manager", task).statusCode()).isEqualTo(204);

		assertThat(
				this.database.sql("select state from work_task where id = ?").param(key).query(String.class).single())
			.isEqualTo("CANCELLED");
		assertThat(this.timeline.of(leaver.reference)).extracting(TimelineEntry::event, TimelineEntry::about)
			.contains(tuple("work.cancelled", key));
	}

	@Test
	void losesNoMonthOfAContract() {
		String report = started("reporting", this.reference.key("2026-11"));

		HttpResponse<String> answer = overRest("manager", report);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("ni rendu ni facturé");
		assertThat(running("reporting")).isOne();
	}

	@Test
	void losesNoAnswerThatNobodyRead() {
		String answer = started("late-answer", this.reference.key("L9"));

		assertThat(overRest("manager", answer).body()).contains("il se termine avec sa tâche");

		assertThat(running("late-answer")).isOne();
	}

	@Test
	void isForTheOfficeManager() {
		String journey = instance("client-journey");

		assertThat(List.of("assistant", "administrator", "integrator"))
			.allSatisfy((user) -> assertThat(overRest(user, journey).statusCode()).isEqualTo(403));
		assertThat(SignedIn
			.status(() -> SignedIn.asAssistant(this.engine.getIdentityService(), () -> deleted(journey), tenant())))
			.isEqualTo(403);
		assertThat(running("client-journey")).isOne();
	}

	@Test
	void tellsOfAProcessThatIsGone() {
		HttpResponse<String> answer = overRest("manager", "nothing");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("n’existe plus");
	}

	private String deleted(String instance) {
		this.engine.getRuntimeService().deleteProcessInstance(instance, "any");
		return instance;
	}

	private String tenant() {
		return this.engagement.clientId();
	}

	private EngagementReference another() {
		return this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	private String started(String process, String key) {
		this.processes.start(process, key, this.engagement.clientId());
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult()
			.getId();
	}

	private HttpResponse<String> inCockpit(String user, String instance) {
		Browser browser = Browser.signedIn(this.port, user);
		browser.get("/camunda/app/welcome/default/");
		return browser.send("DELETE",
				WEB + "/process-instance/" + instance + "?skipCustomListeners=true&skipIoMappings=true",
				"application/json", null);
	}

	private HttpResponse<String> overRest(String user, String instance) {
		return Browser.program(this.port, user)
			.send("DELETE", "/engine-rest/process-instance/" + instance + "?skipSubprocesses=true", "application/json",
					null);
	}

	private String instance(String process) {
		return instance(process, this.reference);
	}

	private String instance(String process, EngagementReference of) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKeyLike(of.value() + "%")
			.singleResult()
			.getId();
	}

	private long running(String process) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKeyLike(this.reference.value() + "%")
			.count();
	}

	private long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference.value() + "%")
			.count();
	}

}
