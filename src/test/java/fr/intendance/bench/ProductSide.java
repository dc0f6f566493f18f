package fr.intendance.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.Dispatcher;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ApplicationContext;

/**
 * The product without its HTTP: whoever is signed in passes the gate, the client answers
 * by the verbs that the portal calls. Mails leave after each step and are timed apart, as
 * they leave on a thread of their own.
 */
final class ProductSide implements Side {

	private static final List<Role> MANAGER = List.of(Role.OFFICE_MANAGER);

	private static final Set<String> DONE_BY_A_COLLEAGUE = Set.of("UserTask_PrepareQuote", "UserTask_HoldKickOff",
			"UserTask_SendVigilanceAttestation", "UserTask_DoWork");

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final Dispatcher dispatcher;

	private final ClientAnswers client;

	private final Stopwatch watch;

	private final Stopwatch mails;

	ProductSide(ApplicationContext application, Stopwatch watch, Stopwatch mails) {
		this.engine = application.getBean(ProcessEngine.class);
		this.clock = application.getBean(MovableClock.class);
		this.dispatcher = application.getBean(Dispatcher.class);
		this.client = new ClientAnswers(application);
		this.watch = watch;
		this.mails = mails;
	}

	@Override
	public ProcessEngine engine() {
		return this.engine;
	}

	@Override
	public String start() {
		return this.watch
			.time(() -> SignedIn.as(this.engine.getIdentityService(), "integrator", List.of(Role.INTEGRATOR), List.of(),
					() -> this.engine.getRuntimeService()
						.startProcessInstanceByKey("client-journey", EnquiryFixture.fields())
						.getBusinessKey()));
	}

	@Override
	public void finish(String reference, Task task) {
		Map<String, Object> typed = new HashMap<>(typed(task.getTaskDefinitionKey()));
		// another person looks than the one who did it
		String user = DONE_BY_A_COLLEAGUE.contains(task.getTaskDefinitionKey()) ? "colleague" : "manager";
		this.watch.time(() -> SignedIn.as(this.engine.getIdentityService(), user, MANAGER, List.of(), () -> {
			this.engine.getTaskService().claim(task.getId(), user);
			this.engine.getFormService().submitTaskForm(task.getId(), typed);
			return task;
		}));
		sendMails();
	}

	@Override
	public void answer(String reference, String awaited) {
		Runnable answer = this.client.to(awaited, new EngagementReference(reference));
		this.watch.time(answer);
		sendMails();
	}

	@Override
	public void execute(Job job) {
		if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(this.clock.instant())) {
			this.clock.moveTo(job.getDuedate().toInstant().plusSeconds(1));
		}
		this.watch.time(() -> this.engine.getManagementService().executeJob(job.getId()));
		sendMails();
	}

	private void sendMails() {
		this.mails.time(this.dispatcher::dispatch);
	}

	private Map<String, ?> typed(String definition) {
		String today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).toString();
		return switch (definition) {
			case "UserTask_HoldFirstCall" -> Map.of("namedContact", true, "decidesQuickly", true, "backlogMonths", 2,
					"outcome", "QUALIFIED", "notes", "Très organisée");
			case "UserTask_ReviewNeeds" -> Map.of("decision", "REVIEWED", "advice", "Numérisez d’abord les tickets.");
			case "UserTask_PrepareQuote" -> Map.of("formula", "PACKAGE", "hours", 30, "startOn", today);
			case "UserTask_ApproveQuote" ->
				Map.of("discountPercent", 5, "validityDays", 30, "optionSetUp", true, "decision", "APPROVE");
			case "UserTask_ReviewContract" ->
				Map.of("rereadParties", true, "rereadServices", true, "rereadTerms", true);
			case "UserTask_HoldKickOff" -> Map.of("heldOn", today, "notes", "Point le mardi matin");
			case "UserTask_SendVigilanceAttestation" -> Map.of("sentOn", today);
			case "UserTask_ConfirmReadyToServe" -> Map.of("piecesReceived", true, "accessWorking", true,
					"contactConfirmed", true, "firstMonthPlanned", true, "startOn", today);
			case "UserTask_DoWork" -> Map.of("pieces", 12, "minutes", 90, "result", "Tout est parti à temps");
			case "UserTask_CheckWork" -> Map.of("decision", "ACCEPT");
			case "UserTask_ReviewReport" -> Map.of("summary", "Un mois calme", "decision", "APPROVE");
			default -> throw new IllegalArgumentException(definition);
		};
	}

}
