package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Processes;
import fr.intendance.engine.SignedIn;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.reporting.ReportAnswers;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client under contract who is about to leave, and what happens to them. */
final class Leaver {

	private final ApplicationContext context;

	private final ProcessEngine engine;

	final EngagementReference reference;

	Leaver(ApplicationContext context) {
		this(context,
				context.getBean(Enquiries.class).receive(EnquiryFixture.ofCamille(), Optional.empty()).reference());
	}

	Leaver(ApplicationContext context, EngagementReference reference) {
		this.context = context;
		this.engine = context.getBean(ProcessEngine.class);
		this.reference = reference;
	}

	/** Their contract is in force, with one month's notice and no trial days left. */
	Leaver underContract() {
		return signed().at("SubProcess_ClientUnderContract");
	}

	/** The same before their journey runs. */
	Leaver signed() {
		MandateFixture.sign(database(), this.reference);
		database().sql("update contract set trial_days = 0 where reference = ?").param(this.reference.value()).update();
		return this;
	}

	/** They handed over an access and a file. */
	Leaver withPieces() {
		piece("billing-access", "Accès à l’outil de facturation", false, null);
		piece("accountant", "Coordonnées de l’expert-comptable", false, null);
		long file = piece("registration", "Extrait Kbis", true, "application/pdf");
		database().sql("insert into piece_content (piece, engagement, content) values (?, ?, ?)")
			.params(file, this.reference.value(), "%PDF-1.7 a piece".getBytes())
			.update();
		return this;
	}

	private long piece(String code, String label, boolean file, String type) {
		database().sql(
				"insert into piece (engagement, code, label, file, rank, state, content_type, sha256, given_at, version)"
						+ " values (?, ?, ?, ?, 1, 'ACCEPTED', ?, ?, ?, 0)")
			.params(this.reference.value(), code, label, file, type, file ? "a".repeat(64) : null,
					Instant.parse("2026-11-16T08:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
		return database().sql("select id from piece where engagement = ? and code = ?")
			.params(this.reference.value(), code)
			.query(Long.class)
			.single();
	}

	/** Their journey begins before an activity of the map. */
	Leaver at(String activity) {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.startBeforeActivity(activity)
			.execute();
		return this;
	}

	void terminate(LocalDate lastDay) {
		bean(Termination.class).terminate(this.reference, Optional.of(lastDay), false, said());
	}

	static Said said() {
		return new Said(Optional.of(new FreeText("Cession de l’entreprise.")), Optional.of(Answer.How.PHONE),
				Optional.of("manager"));
	}

	boolean tell(String message) {
		return bean(Processes.class).correlate(message, this.reference.value());
	}

	/** Goes on to the opening of a day in Paris and does what is due until then. */
	void to(LocalDate day) {
		bean(MovableClock.class).moveTo(day.atTime(10, 0).atZone(BusinessZone.PARIS).toInstant());
		Jobs.run(this.engine, this.reference.value());
	}

	LocalDate today() {
		return LocalDate.ofInstant(bean(MovableClock.class).instant(), BusinessZone.PARIS);
	}

	/** The open tasks of one kind, of all that belongs to the engagement. */
	List<Task> tasks(String definition) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey(definition)
			.processInstanceBusinessKeyLike(this.reference.value() + "%")
			.list();
	}

	Map<String, Object> shown(String definition) {
		return SignedIn.asManager(this.engine.getIdentityService(),
				() -> this.engine.getFormService().getTaskFormVariables(tasks(definition).get(0).getId()));
	}

	void submit(String definition, Map<String, Object> values) {
		String task = tasks(definition).get(0).getId();
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getFormService().submitTaskForm(task, new HashMap<>(values));
			return task;
		});
		Jobs.run(this.engine, this.reference.value());
	}

	/** The report that waits is approved, and the client agrees. */
	void settleReport(String month) {
		submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
		bean(ReportAnswers.class).agree(this.reference.key(month), 5, Optional.empty(), byLink());
		Jobs.run(this.engine, this.reference.value());
	}

	void receive() {
		bean(Handover.class).receive(this.reference, byLink());
		Jobs.run(this.engine, this.reference.value());
	}

	void confirmDeletion() {
		submit("UserTask_ConfirmDeletion", Map.of("copiesDeleted", true, "deletedOn", today().toString()));
	}

	Answer byLink() {
		return new Answer(Answer.How.LINK, "contact", bean(MovableClock.class).instant());
	}

	/** How many processes of the engagement and of what belongs to it still run. */
	long running() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.stream()
			.filter((one) -> one.getBusinessKey() != null && one.getBusinessKey().startsWith(this.reference.value()))
			.count();
	}

	/** Where the process with a business key came to its end. */
	List<String> endsOf(String key) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.finished()
			.list()
			.stream()
			.map((one) -> one.getEndActivityId())
			.toList();
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	JdbcClient database() {
		return bean(JdbcClient.class);
	}

}
