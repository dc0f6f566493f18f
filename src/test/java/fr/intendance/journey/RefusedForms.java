package fr.intendance.journey;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.leak.Tables;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form is refused at least once, in both ways in which a task may be ended over
 * REST. Whoever adds a form adds here what it does not take.
 */
interface RefusedForms extends WaysOut {

	/** What is typed into a form that is then refused, and must stand nowhere. */
	String TYPED = "canari-refuse";

	/** What each form does not take, with words in whatever field takes words. */
	Map<String, Map<String, Object>> WRONG = Map.ofEntries(
			entry("hold-first-call", Map.of("outcome", "OUT_OF_SCOPE", "backlogMonths", 0, "notes", TYPED)),
			entry("review-needs", Map.of("decision", "REVIEWED", "reviewedHours", 31, "advice", TYPED)),
			entry("prepare-quote", Map.of("formula", TYPED, "hours", 30)),
			entry("approve-quote", Map.of("decision", "APPROVE", "discountPercent", 51, "reason", TYPED)),
			entry("review-contract", Map.of("headcount", TYPED)),
			entry("hold-kick-off", Map.of("heldOn", "2999-01-01", "notes", TYPED)),
			entry("send-vigilance-attestation", Map.of("sentOn", TYPED)),
			entry("confirm-ready-to-serve", Map.of("piecesReceived", true, "startOn", TYPED)),
			entry("do-work", Map.of("pieces", 12, "minutes", 0, "result", TYPED)),
			entry("check-work", Map.of("decision", TYPED)),
			entry("review-report", Map.of("decision", "APPROVE", "summary", TYPED + "x".repeat(1200))),
			entry("settle-contestation", Map.of("decision", "CORRECT", "explanation", TYPED)),
			entry("answer-erasure-request", Map.of("decision", "REFUSED", "reason", TYPED + "x".repeat(1000))),
			entry("correct-address", Map.of("email", TYPED)),
			entry("read-late-answer", Map.of("followUp", TYPED + "x".repeat(1000))),
			entry("read-reply", Map.of("decision", TYPED, "followUp", TYPED)),
			entry("call-client", Map.of("outcome", "PROMISED", "notes", TYPED)),
			entry("revoke-accesses", Map.of("allRevoked", false, "others", TYPED)),
			entry("confirm-deletion", Map.of("copiesDeleted", false, "kept", TYPED)));

	@Test
	default void refusesEachFormBeforeItTakesIt() {
		Set<String> refused = new TreeSet<>();
		JourneyDriver journey = newJourney().wishing("INVOICING", "PAYROLL_VARIABLES");
		journey.tasks().beforeEach((task) -> refused.add(refuse(journey, task)));

		journey.untilReportSent();
		contestLateAndInVain(journey);
		LeavingExits.tell(journey, "contract.terminated",
				Map.of("effectiveOn", journey.hand().today().plusMonths(1).toString()));
		LeavingExits.settleTheLastPeriods(journey);
		LeavingExits.windUp(journey);

		JourneyDriver silent = newJourney().wishing("INVOICING");
		silent.tasks().beforeEach((task) -> refused.add(refuse(silent, task)));
		waitForTheCall(silent.untilPieces());

		assertThat(refused).isEqualTo(forms());
		assertThat(new Tables(database()).inTheEngine(List.of(TYPED))).isEmpty();
		assertThat(new Tables(database()).inOurs(List.of(TYPED))).isEmpty();
		assertEnded(journey, "offboarding", "closed");
	}

	/**
	 * The client contests a line and then agrees all the same, and writes a mail too;
	 * what they are told does not reach them.
	 */
	private static void contestLateAndInVain(JourneyDriver journey) {
		Document page = journey.client().follow("report");
		journey.answer("report", Map.of("answer", List.of("contest"), "line", List.of("used"), "text",
				List.of("Le temps compté me paraît élevé, canari.")));
		journey.client().send(page, 0, Map.of("satisfaction", List.of("5"), "answer", List.of("agree")));
		journey.submit("UserTask_ReadLateAnswer", Map.of());
		journey.hand().replyByMail(journey.reference(), "J’ai une question sur la ligne 2, canari.");
		journey.submit("UserTask_ReadReply", Map.of("decision", "GO_ON"));
		journey.tasks()
			.submit(journey.tasks().single(journey.reference(), "UserTask_SettleContestation"),
					Map.of("decision", "MAINTAIN", "explanation", "Le relevé du temps est exact, canari."));
		journey.hand().settleInVain(journey.reference());
		journey.client().send(journey.client().turnTo("confidentiality"), 1, Map.of());
		journey.submit("UserTask_AnswerErasureRequest", Map.of("decision", "GRANTED"));
		journey.submit("UserTask_CorrectAddress", Map.of("email", journey.prospect().email()));
	}

	/** Who sends no pieces is called on the tenth working day. */
	private static void waitForTheCall(JourneyDriver journey) {
		journey.hand().pass(Duration.ofDays(18), journey.reference());
		journey.submit("UserTask_CallClient", Map.of("outcome", "UNREACHED"));
	}

	/** The name of the form, which was refused and whose task is still open. */
	private static String refuse(JourneyDriver journey, JsonNode task) {
		String form = task.at("/camundaFormRef/key").asText();
		assertThat(WRONG).as("what each form does not take").containsKey(form);
		for (String way : List.of("submit-form", "complete")) {
			HttpResponse<byte[]> answer = journey.tasks().sent(task, way, WRONG.get(form));
			String body = new String(answer.body(), StandardCharsets.UTF_8);
			assertThat(answer.statusCode()).as("%s of %s answers %s", way, form, body).isIn(400, 409);
			assertThat(Program.json(answer.body()).path("message").asText()).as("%s of %s", way, form)
				.matches("(?s)\\p{Lu}.{15,}[.!]");
			assertThat(journey.manager().get("/engine-rest/task/" + task.get("id").asText()).get("assignee").asText())
				.as("the task of %s, still open", form)
				.isEqualTo("manager");
		}
		return form;
	}

	private static Set<String> forms() {
		return Arrays.stream(Objects.requireNonNull(Path.of("processes").toFile().list()))
			.filter((file) -> file.endsWith(".form"))
			.map((file) -> file.replaceAll("\\.form$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
