package fr.intendance.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import fr.intendance.Browser;
import fr.intendance.leak.Canary;

import org.springframework.context.ApplicationContext;

/**
 * Drives a client from the first contact to the first report, over HTTP only: a program
 * starts the journey, the office manager works in the tasks, the client answers by the
 * links of the mails. Time is moved by {@link Hand}.
 * <p>
 * Each {@code until…} goes the straight way up to a point from which a way out may be
 * taken; the steps of the way out are told with {@link #submit}, {@link #answer},
 * {@link #hand()} and their like. A driver is one client and one journey, so that many
 * live in one application.
 */
public final class JourneyDriver {

	/** The office manager works alone, and reads over what they prepared. */
	private static final Map<String, Boolean> REREAD = Map.of("rereadParties", true, "rereadServices", true,
			"rereadTerms", true);

	private final int port;

	private final Prospect prospect;

	private final Program manager;

	private final Program integrator;

	private final TaskList tasks;

	private final ClientSide client;

	private final Hand hand;

	private ClientAnswers answers;

	private String[] wishes = { "QUOTES", "INVOICING", "UNPAID_REMINDERS", "BOOKKEEPING" };

	private String reference;

	private JsonNode shownFirst;

	public JourneyDriver(ApplicationContext application, int port, Prospect prospect) {
		this.port = port;
		this.prospect = prospect;
		this.manager = new Program(port, "manager");
		this.integrator = new Program(port, "integrator");
		this.tasks = new TaskList(this.manager, "manager");
		this.hand = new Hand(application);
		this.client = new ClientSide(this.manager, new Portal(port), prospect.email(), this.hand::post);
		this.answers = this.client;
	}

	/** The client answers by other means than a program would. */
	public JourneyDriver answeredBy(ClientAnswers other) {
		this.answers = other;
		return this;
	}

	/** The client wishes to delegate other services than usual. */
	JourneyDriver wishing(String... services) {
		this.wishes = services;
		return this;
	}

	/** The whole way: the client agreed to the first report. */
	public JourneyDriver toTheFirstReport() {
		untilReportSent();
		answer("report",
				Map.of("satisfaction", List.of("5"), "comment", List.of(Canary.COMMENT), "answer", List.of("agree")));
		return this;
	}

	/** The client was thanked, may book a call, and can be called at any time. */
	public JourneyDriver untilThanked() {
		Map<String, Object> variables = new HashMap<>();
		this.prospect.fields().forEach((field, value) -> variables.put(field, Map.of("value", value)));
		JsonNode started = this.integrator.post("/engine-rest/process-definition/key/client-journey/start",
				Map.of("variables", variables));
		this.reference = started.get("businessKey").asText();
		this.hand.settle(this.reference);
		return this;
	}

	/** The client booked, was reminded the day before, and it is time to call. */
	public JourneyDriver untilFirstCall() {
		untilThanked();
		String slot = this.answers.book();
		this.hand.settle(this.reference);
		this.hand.toNextTimer(this.reference);
		this.hand.to(Instant.parse(slot), this.reference);
		return this;
	}

	/** The client is qualified and has the questionnaire. */
	public JourneyDriver untilQuestionnaire() {
		untilFirstCall();
		JsonNode task = this.tasks.single(this.reference, "UserTask_HoldFirstCall");
		this.shownFirst = this.tasks.shown(task);
		submit(task, Map.of("namedContact", true, "decidesQuickly", true, "backlogMonths", 2, "outcome", "QUALIFIED",
				"notes", Canary.NOTES));
		return this;
	}

	/**
	 * The client answered the questionnaire after a reminder; one of the usual wishes is
	 * reserved by law.
	 */
	public JourneyDriver untilReview() {
		untilQuestionnaire();
		this.hand.toNextTimer(this.reference);
		answer("questionnaire", answers(this.wishes));
		return this;
	}

	/** The client has the cahier des charges. */
	public JourneyDriver untilSpecification() {
		untilReview();
		submit("UserTask_ReviewNeeds", Map.of("decision", "REVIEWED", "advice", Canary.ADVICE));
		return this;
	}

	/** The client agreed to the cahier des charges; a quote is to be prepared. */
	public JourneyDriver untilQuotePrepared() {
		untilSpecification();
		answer("specification", Map.of());
		return this;
	}

	/** The client has the quote. */
	public JourneyDriver untilQuoteSent() {
		untilQuotePrepared();
		prepareQuote();
		return this;
	}

	/** The quote is prepared, or anew, and goes out. */
	void prepareQuote() {
		submit("UserTask_PrepareQuote",
				Map.of("formula", "PACKAGE", "hours", 30, "startOn", this.hand.today().plusDays(7).toString()));
		submit("UserTask_ApproveQuote", with(REREAD,
				Map.of("discountPercent", 5, "validityDays", 30, "optionSetUp", true, "decision", "APPROVE")));
	}

	/** The client accepted the quote; what will be signed is to be read over. */
	public JourneyDriver untilContractReview() {
		untilQuoteSent();
		acceptQuote();
		return this;
	}

	/** Takes up a journey that was driven this far before. */
	JourneyDriver resumed(String engagement) {
		this.reference = engagement;
		return this;
	}

	/** From the sent quote on: the client accepted, and signed. */
	void onToTheSignedContract() {
		acceptQuote();
		reviewContract(Map.of());
		sign();
	}

	/** The client has the contract to sign. */
	public JourneyDriver untilSignature() {
		untilContractReview();
		reviewContract(Map.of());
		return this;
	}

	private void acceptQuote() {
		answer("quote", Map.of("name", List.of(this.prospect.name()), "capacity", List.of("gérante"), "answer",
				List.of("accept")));
	}

	private void sign() {
		answer("signature", Map.of("name", List.of(this.prospect.name()), "capacity", List.of("gérante")));
	}

	/** What will be signed is read over, and this is said of it. */
	void reviewContract(Map<String, ?> said) {
		submit("UserTask_ReviewContract", with(REREAD, said));
	}

	/** The client signed and is to hand over the pieces. */
	public JourneyDriver untilPieces() {
		untilSignature();
		sign();
		return this;
	}

	/** Everything is prepared but the second look before the service begins. */
	public JourneyDriver untilReadyToServe() {
		untilPieces();
		this.answers.handOverPieces();
		this.hand.settle(this.reference);
		String today = this.hand.today().toString();
		submit("UserTask_HoldKickOff", Map.of("heldOn", today, "notes", Canary.NOTES));
		this.tasks.open(this.reference, "UserTask_SendVigilanceAttestation")
			.forEach((task) -> submit(task, Map.of("sentOn", today)));
		return this;
	}

	/** The contract is in force and the first month's work is planned. */
	public JourneyDriver untilUnderContract() {
		untilReadyToServe();
		this.hand.toNextWorkingDay(this.reference);
		submit("UserTask_ConfirmReadyToServe", Map.of("piecesReceived", true, "accessWorking", true, "contactConfirmed",
				true, "firstMonthPlanned", true, "startOn", this.hand.today().toString()));
		return this;
	}

	/** Everything that was planned is done, and checked where it has to be. */
	public JourneyDriver untilWorkDone() {
		untilUnderContract();
		this.tasks.open(this.reference, "UserTask_DoWork")
			.forEach((task) -> submit(task, Map.of("pieces", 12, "minutes", 90, "result", Canary.RESULT)));
		this.hand.toNextWorkingDay(this.reference);
		this.tasks.open(this.reference, "UserTask_CheckWork")
			.forEach((task) -> submit(task, Map.of("decision", "ACCEPT")));
		return this;
	}

	/** The first report is computed and waits to be read. */
	public JourneyDriver untilReportReview() {
		untilWorkDone();
		for (int timer = 0; timer < 10 && this.tasks.open(this.reference, "UserTask_ReviewReport").isEmpty(); timer++) {
			this.hand.toNextTimer(this.reference);
		}
		return this;
	}

	/** The client has the first report. */
	public JourneyDriver untilReportSent() {
		untilReportReview();
		this.hand.toNextWorkingDay(this.reference);
		JsonNode task = this.tasks.single(this.reference, "UserTask_ReviewReport");
		submit(task, Map.of("summary", this.tasks.shown(task).at("/summary/value").asText(), "decision", "APPROVE"));
		return this;
	}

	/** The contract ends in a month. */
	public JourneyDriver untilTerminated() {
		untilReportSent();
		LeavingExits.tell(this, "contract.terminated",
				Map.of("effectiveOn", this.hand.today().plusMonths(1).toString()));
		return this;
	}

	/** The contract is over, and the client is to say that they have everything. */
	public JourneyDriver untilHandedBack() {
		untilTerminated();
		LeavingExits.settleTheLastPeriods(this);
		this.tasks.open(this.reference, "UserTask_RevokeAccesses")
			.forEach((task) -> submit(task, Map.of("allRevoked", true)));
		return this;
	}

	private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> others) {
		Map<String, Object> all = new HashMap<>(some);
		all.putAll(others);
		return all;
	}

	/** Every required answer of the questionnaire, sent, with these wishes. */
	static Map<String, List<String>> answers(String... wishes) {
		Map<String, List<String>> answers = new HashMap<>();
		answers.put("wished-services", List.of(wishes));
		answers.put("goals", List.of(Canary.GOAL));
		answers.put("activity", List.of("Menuiserie"));
		answers.put("vat-number", List.of(Canary.VAT_NUMBER));
		answers.put("siret", List.of(Canary.SIRET));
		answers.put("street", List.of(Canary.STREET));
		answers.put("postal-code", List.of("74000"));
		answers.put("city", List.of(Canary.CITY));
		answers.put("accountant", List.of(Canary.ACCOUNT));
		answers.put("quotes", List.of("12"));
		answers.put("invoices", List.of("40"));
		answers.put("unpaid-reminders", List.of("15"));
		answers.put("tools", List.of("MIXED"));
		answers.put("disorder", List.of("SOME"));
		answers.put("send", List.of("true"));
		return answers;
	}

	/** Takes the only open task of one kind and sends its form. */
	void submit(String definition, Map<String, ?> values) {
		submit(this.tasks.single(this.reference, definition), values);
	}

	/** Takes a task and sends its form. */
	void submit(JsonNode task, Map<String, ?> values) {
		this.tasks.submit(task, values);
		this.hand.settle(this.reference);
	}

	/** The client answers by the newest link to a page, by the first form of it. */
	void answer(String page, Map<String, List<String>> typed) {
		this.answers.answer(page, typed);
		this.hand.settle(this.reference);
	}

	/** Where the application listens. */
	int port() {
		return this.port;
	}

	public String reference() {
		return this.reference;
	}

	/** Who the client is. */
	public Prospect prospect() {
		return this.prospect;
	}

	/** What the task of the first call showed of the enquiry. */
	JsonNode shownFirst() {
		return this.shownFirst;
	}

	/** The office manager as a program, for what has no step here. */
	Program manager() {
		return this.manager;
	}

	/** The program that started the journey. */
	Program integrator() {
		return this.integrator;
	}

	/** The tasks of the office manager. */
	TaskList tasks() {
		return this.tasks;
	}

	/** The client with their mails and links. */
	public ClientSide client() {
		return this.client;
	}

	/** Time and what happens by itself. */
	public Hand hand() {
		return this.hand;
	}

	/** The engagement over REST, or a part of it such as {@code /timeline}. */
	JsonNode engagement(String part) {
		return this.manager.get("/api/engagements/" + this.reference + part);
	}

	/** The office manager in a browser. */
	Browser browser() {
		return Browser.signedIn(this.port, "manager");
	}

	/** The engagement's page of the desk, as the office manager sees it. */
	String desk() {
		return browser().get("/desk/engagements/" + this.reference).body();
	}

	/** What the office manager writes down and decides on that page. */
	DeskForms deskForms() {
		return new DeskForms(this.port, this.reference);
	}

	/** What happened so far, oldest first. */
	public List<String> timeline() {
		return engagement("/timeline").findValuesAsText("event");
	}

	/** The mails to the client, newest first. */
	List<JsonNode> mails() {
		return this.client.mails();
	}

}
