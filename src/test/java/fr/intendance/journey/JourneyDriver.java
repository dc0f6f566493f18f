package fr.intendance.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.context.ApplicationContext;

/**
 * Drives a client from the first contact to the first report, over HTTP only: a program
 * starts the journey, the office manager works in the tasks, the client answers by the
 * links of the mails. Time is moved by {@link Hand}.
 */
final class JourneyDriver {

	private final Program integrator;

	private final TaskList tasks;

	private final ClientSide client;

	private final Hand hand;

	private String reference;

	private JsonNode shownFirst;

	JourneyDriver(ApplicationContext application, int port) {
		Program manager = new Program(port, "manager");
		this.integrator = new Program(port, "integrator");
		this.tasks = new TaskList(manager, "manager");
		this.client = new ClientSide(manager, new Portal(port), Canary.EMAIL);
		this.hand = new Hand(application);
	}

	/** The whole way. */
	void toTheFirstReport() {
		start();
		firstContact();
		reviewTheNeeds();
		quote();
		sign();
		prepareTheService();
		work();
		report();
	}

	private void start() {
		JsonNode started = this.integrator.post("/engine-rest/process-definition/key/client-journey/start",
				Map.of("variables",
						Map.of("company", Map.of("value", Canary.COMPANY), "contactName", Map.of("value", Canary.NAME),
								"email", Map.of("value", Canary.EMAIL), "phone", Map.of("value", Canary.PHONE),
								"message", Map.of("value", Canary.MESSAGE), "consent", Map.of("value", true))));
		this.reference = started.get("businessKey").asText();
		this.hand.settle(this.reference);
	}

	/** The client books, is reminded the day before, and is called. */
	private void firstContact() {
		String slot = this.client.book();
		this.hand.settle(this.reference);
		this.hand.toNextTimer(this.reference);
		this.hand.to(Instant.parse(slot), this.reference);
		JsonNode task = this.tasks.single(this.reference, "UserTask_HoldFirstCall");
		this.shownFirst = this.tasks.shown(task);
		submit(task, Map.of("namedContact", true, "decidesQuickly", true, "backlogMonths", 2, "outcome", "QUALIFIED",
				"notes", Canary.NOTES));
	}

	/** The client answers after a reminder; one of the wishes is reserved by law. */
	private void reviewTheNeeds() {
		this.hand.toNextTimer(this.reference);
		Map<String, List<String>> answers = new HashMap<>();
		answers.put("wished-services", List.of("QUOTES", "INVOICING", "UNPAID_REMINDERS", "BOOKKEEPING"));
		answers.put("goals", List.of(Canary.GOAL));
		answers.put("activity", List.of("Menuiserie"));
		answers.put("quotes", List.of("12"));
		answers.put("invoices", List.of("40"));
		answers.put("unpaid-reminders", List.of("15"));
		answers.put("tools", List.of("MIXED"));
		answers.put("disorder", List.of("SOME"));
		answers.put("send", List.of("true"));
		answer("questionnaire", answers);
		submit("UserTask_ReviewNeeds", Map.of("decision", "REVIEWED", "advice", Canary.ADVICE));
		answer("specification", Map.of());
	}

	private void quote() {
		submit("UserTask_PrepareQuote",
				Map.of("formula", "PACKAGE", "hours", 30, "startOn", this.hand.today().plusDays(7).toString()));
		submit("UserTask_ApproveQuote",
				Map.of("discountPercent", 5, "validityDays", 30, "optionSetUp", true, "decision", "APPROVE"));
		answer("quote",
				Map.of("name", List.of(Canary.NAME), "capacity", List.of("gérante"), "answer", List.of("accept")));
	}

	private void sign() {
		answer("signature", Map.of("name", List.of(Canary.NAME), "capacity", List.of("gérante")));
	}

	private void prepareTheService() {
		this.client.handOverPieces();
		this.hand.settle(this.reference);
		String today = this.hand.today().toString();
		submit("UserTask_HoldKickOff", Map.of("heldOn", today, "notes", Canary.NOTES));
		this.tasks.open(this.reference, "UserTask_SendVigilanceAttestation")
			.forEach((task) -> submit(task, Map.of("sentOn", today)));
		submit("UserTask_ConfirmReadyToServe", Map.of("piecesReceived", true, "accessWorking", true, "contactConfirmed",
				true, "firstMonthPlanned", true, "startOn", today));
	}

	/** Everything that was planned is done, and checked where it has to be. */
	private void work() {
		this.tasks.open(this.reference, "UserTask_DoWork")
			.forEach((task) -> submit(task, Map.of("pieces", 12, "minutes", 90, "result", Canary.RESULT)));
		this.tasks.open(this.reference, "UserTask_CheckWork")
			.forEach((task) -> submit(task, Map.of("decision", "ACCEPT")));
	}

	private void report() {
		for (int timer = 0; timer < 10 && this.tasks.open(this.reference, "UserTask_ReviewReport").isEmpty(); timer++) {
			this.hand.toNextTimer(this.reference);
		}
		JsonNode task = this.tasks.single(this.reference, "UserTask_ReviewReport");
		submit(task, Map.of("summary", this.tasks.shown(task).at("/summary/value").asText(), "decision", "APPROVE"));
		answer("report",
				Map.of("satisfaction", List.of("5"), "comment", List.of(Canary.COMMENT), "answer", List.of("agree")));
	}

	String reference() {
		return this.reference;
	}

	/** What the task of the first call showed of the enquiry. */
	JsonNode shownFirst() {
		return this.shownFirst;
	}

	/** The mails to the client, newest first. */
	List<JsonNode> mails() {
		return this.client.mails();
	}

	private void submit(String definition, Map<String, ?> values) {
		submit(this.tasks.single(this.reference, definition), values);
	}

	private void submit(JsonNode task, Map<String, ?> values) {
		this.tasks.submit(task, values);
		this.hand.settle(this.reference);
	}

	private void answer(String page, Map<String, List<String>> typed) {
		this.client.answer(page, typed);
		this.hand.settle(this.reference);
	}

}
