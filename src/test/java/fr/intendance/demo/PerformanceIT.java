package fr.intendance.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Stage;
import fr.intendance.demo.process.Milestones;
import fr.intendance.mail.Mailbox;
import fr.intendance.mail.MailboxMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "intendance.demo.automatic=false", "intendance.demo.cast=demo/small-cast.yml" })
@ActiveProfiles({ "demo", "test" })
class PerformanceIT {

	@Autowired
	private Performance performance;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Cast cast;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void isPlayed() {
		this.performance.play();
	}

	@Test
	void leavesSomebodyInEachStageAndSomeEnded() {
		Set<String> stages = this.database.sql("select distinct stage from engagement where ended_at is null")
			.query(String.class)
			.set();

		assertThat(stages).containsExactlyInAnyOrder(Stage.FIRST_CONTACT.name(), Stage.NEEDS_REVIEW.name(),
				Stage.QUOTE.name(), Stage.ONBOARDING.name(), Stage.REPORTING.name(), Stage.OFFBOARDING.name());
		assertThat(count("engagement where ended_at is not null")).isEqualTo(3);
		assertThat(this.database.sql("select distinct outcome from engagement where ended_at is not null")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("outOfScope", "abandoned", "joined");
	}

	@Test
	void leavesOneQuotePreparedByTheAssistantForTheManagerToApprove() {
		List<Task> approvals = this.engine.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey("UserTask_ApproveQuote")
			.list();

		assertThat(approvals).hasSize(1);
		assertThat(this.engine.getHistoryService()
			.createHistoricTaskInstanceQuery()
			.processInstanceId(approvals.get(0).getProcessInstanceId())
			.taskDefinitionKey("UserTask_PrepareQuote")
			.singleResult()
			.getAssignee()).isEqualTo("assistant");
	}

	@Test
	void leavesWorkThatIsLateAndALedger() {
		long late = this.engine.getTaskService().createTaskQuery().dueBefore(java.util.Date.from(now())).count();

		assertThat(late).isPositive();
		assertThat(count("ledger_entry")).isPositive();
		assertThat(this.engine.getTaskService().createTaskQuery().taskDefinitionKey("UserTask_ReviewReport").count())
			.isPositive();
	}

	@Test
	void mailsInThePast() {
		List<MailboxMail> mails = this.mailbox.all();

		assertThat(mails).hasSizeGreaterThan(50);
		assertThat(mails).extracting(MailboxMail::sentAt).allSatisfy((at) -> assertThat(at).isBefore(now()));
		assertThat(mails.get(mails.size() - 1).sentAt()).isBefore(now().minus(Duration.ofDays(40)));
		assertThat(count("outgoing_mail where state <> 'SENT'")).isZero();
	}

	@Test
	void hasOneIncidentThatARetryHeals() {
		List<Incident> incidents = this.engine.getRuntimeService()
			.createIncidentQuery()
			.list()
			.stream()
			.filter((incident) -> incident.getId().equals(incident.getRootCauseIncidentId()))
			.toList();

		assertThat(incidents).hasSize(1);
		assertThat(incidents.get(0).getIncidentMessage()).contains("Rédiger le contrat", "Réessayer");

		assertThat(count("engagement where waiting_for = 'FIRM' and waiting_on = 'draw-up-contract'")).isOne();

		String job = incidents.get(0).getConfiguration();
		this.engine.getManagementService().setJobRetries(job, 1);
		this.engine.getManagementService().executeJob(job);

		assertThat(this.engine.getRuntimeService().createIncidentQuery().count()).isZero();
		assertThat(count("engagement where waiting_on = 'draw-up-contract'")).isZero();
	}

	@Test
	void printsEachKindOfDocument() {
		assertThat(this.database.sql("select distinct kind from document").query(String.class).list())
			.contains("needs-review-specification", "quote-offer", "reporting-activity")
			.hasSizeGreaterThanOrEqualTo(6);
	}

	@Test
	void remindsThoseWhoAreSilent() {
		List<String> reminders = this.database
			.sql("select distinct purpose from outgoing_mail where purpose like 'reminder.%'")
			.query(String.class)
			.list();

		assertThat(reminders).isNotEmpty();
		assertThat(count("awaited where stopped_at is null and last_step > 0")).isPositive();
		assertThat(count("awaited where stopped_because = 'ANSWERED'")).isPositive();
	}

	@Test
	void leavesNoStepThatIsDue() {
		long due = this.engine.getManagementService().createJobQuery().executable().withRetriesLeft().count();

		assertThat(due).isZero();
	}

	@Test
	void leavesAContestedReportWithTheTaskThatFollowsFromIt() {
		assertThat(count("report where state = 'CONTESTED'")).isEqualTo(1);
		assertThat(
				this.engine.getTaskService().createTaskQuery().taskDefinitionKey("UserTask_SettleContestation").count())
			.isEqualTo(1);
		assertThat(count("report where state = 'COMPUTED'")).isEqualTo(1);
	}

	@Test
	void leavesAnAnswerByMailToBeRead() {
		assertThat(this.engine.getTaskService().createTaskQuery().taskDefinitionKey("UserTask_ReadReply").count())
			.isEqualTo(1);
		assertThat(count("reply where read_at is null and stranger = false")).isEqualTo(1);
		assertThat(count("scan where code = 'reply-1-1'")).isEqualTo(1);
	}

	@Test
	void leavesWorkOfThePastThatNobodyDid() {
		assertThat(count("work_task where state = 'OPEN' and origin = 'PLANNED'")).isPositive();
		assertThat(count("work_task where state = 'DONE'")).isPositive();
	}

	@Test
	void keepsThePeopleOutOfTheEngine() {
		List<String> values = this.database.sql("select text_ from ACT_HI_VARINST where text_ is not null")
			.query(String.class)
			.list();

		assertThat(this.cast.parts()).allSatisfy((part) -> assertThat(values)
			.noneMatch((value) -> value.contains(part.contact()) || value.contains(part.email())));
	}

	@Test
	void assignsTheAssistantsClientsToThem() {
		long assigned = this.engine.getIdentityService().createTenantQuery().userMember("assistant").count();

		assertThat(assigned)
			.isEqualTo(this.cast.parts().stream().filter((part) -> part.staff().equals("assistant")).count());
	}

	@Test
	void addsNothingTheSecondTime() {
		long journeys = count("engagement");
		long mails = count("outgoing_mail");

		this.performance.play();

		long again = this.cast.parts().stream().filter((part) -> part.then().contains(Scene.WROTE_AGAIN)).count();
		assertThat(journeys).isEqualTo(this.cast.parts().size() + again);
		assertThat(count("engagement")).isEqualTo(journeys);
		assertThat(count("outgoing_mail")).isEqualTo(mails);
	}

	@Test
	void refusesDataThatAreIncomplete() {
		this.milestones.begin();

		assertThatThrownBy(this.performance::play).isInstanceOf(Performance.Interrupted.class)
			.hasMessageContaining("incomplètes");

		this.milestones.finish();
	}

	private long count(String rows) {
		return this.database.sql("select count(*) from " + rows).query(Long.class).single();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
