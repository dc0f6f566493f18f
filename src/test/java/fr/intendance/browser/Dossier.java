package fr.intendance.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.LateAnswers;
import fr.intendance.engine.Processes;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.leak.Canary;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Outbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engagement whose journey runs, with what a test needs to follow it. */
final class Dossier {

	private static final Pattern LINK = Pattern.compile("https?://\\S+(/portal/[^/\\s]+/)");

	static final String COMPANY = "Atelier Durand canari-company";

	static final String MESSAGE = "Mes factures me débordent. canari-message";

	private final ApplicationContext application;

	private final ProcessEngine engine;

	private final EngagementReference reference;

	private Dossier(ApplicationContext application, EngagementReference reference) {
		this.application = application;
		this.engine = application.getBean(ProcessEngine.class);
		this.reference = reference;
	}

	/** Camille Durand wrote, with words that nobody else has and no address may hold. */
	static Dossier opened(ApplicationContext application) {
		Canary.type();
		Enquiry camille = EnquiryFixture.ofCamille();
		Engagement engagement = application.getBean(Enquiries.class)
			.receive(new Enquiry(COMPANY, camille.siren(), camille.contactName(),
					EmailAddress.of("email", "canari." + camille.email().value()), camille.phone(),
					Optional.of(new FreeText(MESSAGE)), camille.source(), "fr"), Optional.empty());
		application.getBean(Processes.class)
			.start("client-journey", engagement.reference().value(), engagement.clientId());
		Dossier dossier = new Dossier(application, engagement.reference());
		dossier.settle();
		return dossier;
	}

	/** The one of a company that wrote by itself. */
	static Dossier of(ApplicationContext application, String company) {
		String reference = application.getBean(JdbcClient.class)
			.sql("select e.reference, c.id, c.company from engagement e join client c on c.id = e.client_id")
			.query((row, number) -> row.getString("company").equals(company) ? row.getString("reference") : "")
			.stream()
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElseThrow();
		Dossier dossier = new Dossier(application, new EngagementReference(reference));
		dossier.settle();
		return dossier;
	}

	/** The client sends a file from their page of pieces when nothing waits for it. */
	void sendLate(String file) {
		Engagement engagement = this.application.getBean(Engagements.class).get(this.reference);
		Answer answer = new Answer(Answer.How.LINK, engagement.contactId(),
				this.application.getBean(MovableClock.class).instant());
		this.application.getBean(LateAnswers.class)
			.keep(this.reference, "pieces", new FreeText("Extrait Kbis"),
					Optional.of(HandedFile.of(file.getBytes(StandardCharsets.US_ASCII))), answer);
	}

	/** Somebody else answers the first mail, with a file. */
	void answerByMail(String from, String text, String file) {
		Incoming.arrive(this.application,
				Eml.answering(this.application.getBean(Outbox.class).under(reference()).get(0).messageId(), from)
					.parts("multipart/mixed", Eml.words("text/plain", text),
							Eml.file("application/pdf", "kbis.pdf", file.getBytes(StandardCharsets.US_ASCII))));
	}

	String reference() {
		return this.reference.value();
	}

	/** The open tasks of one kind, those of its work and reports included. */
	List<Task> tasks(String definition) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(reference() + "%")
			.taskDefinitionKey(definition)
			.list();
	}

	/** The only open task of one kind. */
	String task(String definition) {
		List<Task> tasks = tasks(definition);
		if (tasks.size() != 1) {
			throw new AssertionError("%d tasks %s of %s".formatted(tasks.size(), definition, reference()));
		}
		return tasks.get(0).getId();
	}

	/** A job that waits for its moment. */
	Job nextJob() {
		return this.engine.getManagementService()
			.createJobQuery()
			.active()
			.list()
			.stream()
			// the one that cleans the history up belongs to nobody
			.filter((job) -> job.getProcessInstanceId() != null && reference().equals(engagementOf(job)))
			.findFirst()
			.orElseThrow();
	}

	private String engagementOf(Job job) {
		String key = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return key.split("\\.")[0];
	}

	/** Runs what is due. */
	void settle() {
		Jobs.run(this.engine, reference());
	}

	/** Goes on to the moment of the next timer. */
	void toNextTimer() {
		Instant next = Jobs.nextTimer(this.engine, reference()).toInstant();
		this.application.getBean(MovableClock.class).moveTo(next.plusSeconds(1));
		settle();
	}

	/**
	 * The address of a page of the client, by the newest link that was mailed to them.
	 */
	String link(String page) {
		return database().sql(
				"select text_body from outgoing_mail join outgoing_text on mail = id where outgoing_mail.engagement = ? order by id desc")
			.param(reference())
			.query(String.class)
			.list()
			.stream()
			.flatMap((text) -> LINK.matcher(text).results().map((match) -> match.group(1)))
			.findFirst()
			.orElseThrow() + page;
	}

	/** Every text that the engine keeps of its variables, now and in its history. */
	Set<String> variables() {
		return database()
			.sql("select coalesce(text_, '') from act_ru_variable union select coalesce(text_, '') from act_hi_varinst"
					+ " union select coalesce(text_, '') from act_hi_detail")
			.query(String.class)
			.set();
	}

	private JdbcClient database() {
		return this.application.getBean(JdbcClient.class);
	}

}
