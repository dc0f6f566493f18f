package fr.intendance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.Browser;
import fr.intendance.Fork;
import fr.intendance.leak.Tables;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways out of the first contact. */
interface FirstContactExits extends WaysOut {

	/** The task in which the first call is noted. */
	String CALL = "UserTask_HoldFirstCall";

	@Test
	default void tellsWhyItIsOutOfScope() {
		JourneyDriver journey = newJourney().untilThanked();

		journey.submit(CALL, Map.of("backlogMonths", 0, "wantsRegulatedWork", true, "outcome", "OUT_OF_SCOPE", "reason",
				"Vous cherchez un expert-comptable, canari."));

		assertThat(journey.mails().get(0).get("text").asText()).contains("Vous cherchez un expert-comptable, canari.",
				"Ordre des experts-comptables");
		assertIssuedAndAttached(journey, "first-contact-out-of-scope");
		assertEnded(journey, "first-contact", "outOfScope");
	}

	@Test
	default void takesUpAContactTwiceAndThenLeavesItToTheClient() {
		JourneyDriver journey = newJourney().untilThanked();

		journey.submit(CALL, notYet(journey));
		assertThat(journey.engagement("").get("next").asText()).isEqualTo("recontact");
		journey.hand().toNextTimer(journey.reference());
		journey.submit(CALL, notYet(journey));
		journey.hand().toNextTimer(journey.reference());
		HttpResponse<byte[]> third = journey.tasks()
			.sent(journey.tasks().single(journey.reference(), CALL), notYet(journey));
		Map<String, Object> last = notYet(journey);
		last.remove("recontactOn");
		journey.submit(CALL, last);

		assertThat(third.statusCode()).isEqualTo(400);
		assertThat(new String(third.body(), StandardCharsets.UTF_8)).contains("déjà été repris deux fois");
		assertThat(subjects(journey)).filteredOn((subject) -> subject.equals("Comme convenu, reprenons contact"))
			.hasSize(2);
		assertThat(subjects(journey)).filteredOn((subject) -> subject.startsWith("Après notre appel")).hasSize(3);
		assertThat(journey.engagement("/documents").findValuesAsText("kind")).hasSize(3)
			.containsOnly("first-contact-not-yet");
		assertIssuedAndAttached(journey, "first-contact-not-yet");
		assertThat(journey.timeline()).containsSubsequence("call.held", "not-yet.sent", "contact.resumed", "call.held",
				"not-yet.sent", "contact.resumed", "call.held", "not-yet.sent");
		assertEnded(journey, "first-contact", "notYet");
	}

	@Test
	default void endsInSilenceWhenNobodyBooksAndNobodyCalls() {
		JourneyDriver journey = newJourney().untilThanked();

		journey.hand().pass(Duration.ofDays(40), journey.reference());

		assertThat(journey.timeline()).containsSubsequence("reminder.sent", "reminder.sent", "reminder.exhausted");
		assertEnded(journey, "first-contact", "silent");
	}

	@Test
	default void doesNotEndInSilenceWhileSomebodyHasTheCallInHand() {
		JourneyDriver journey = newJourney().untilThanked();
		JsonNode task = journey.tasks().single(journey.reference(), CALL);
		journey.manager().post("/engine-rest/task/" + task.get("id").asText() + "/claim", Map.of("userId", "manager"));

		journey.hand().pass(Duration.ofDays(40), journey.reference());
		JsonNode waiting = journey.engagement("");
		journey.submit(CALL, Map.of("backlogMonths", 0, "outcome", "QUALIFIED"));

		assertThat(waiting.get("waitingFor").asText()).isEqualTo("firm");
		assertThat(waiting.get("waitingOn").asText()).isEqualTo("first-call");
		assertThat(journey.engagement("").get("stage").asText()).isEqualTo("needs-review");
	}

	@Test
	default void needsNoAppointmentToHoldTheCall() {
		JourneyDriver journey = newJourney().untilThanked();

		journey.submit(CALL, Map.of("backlogMonths", 0, "outcome", "QUALIFIED"));

		assertThat(journey.engagement("").get("stage").asText()).isEqualTo("needs-review");
		assertThat(new Remains(database()).of(journey.reference())).contains("1 awaited answers", "1 jobs");
		assertThat(journey.timeline()).doesNotContain("call.booked").contains("call.held", "questionnaire.sent");
	}

	@Test
	default void offersAnotherAppointmentOnceToWhoeverMissedTheFirst() {
		JourneyDriver journey = newJourney().untilFirstCall();

		journey.submit(CALL, missed());
		String slot = journey.client().book();
		journey.hand().settle(journey.reference());
		journey.hand().to(Instant.parse(slot), journey.reference());
		journey.submit(CALL, missed());

		assertThat(subjects(journey)).filteredOn((subject) -> subject.startsWith("Nous nous sommes manqués"))
			.hasSize(1);
		assertThat(journey.timeline()).containsSubsequence("call.booked", "call.missed", "slot.offered", "call.booked",
				"call.missed");
		assertEnded(journey, "first-contact", "silent");
	}

	@Test
	default void addsWhatSomebodyWritesAgainToTheirOpenEngagement() {
		JourneyDriver first = newJourney().untilThanked();
		Prospect known = first.prospect();

		JourneyDriver second = newJourney(new Prospect("Un autre nom canari", known.name(), known.email().toUpperCase(),
				known.phone(), "J’ai oublié de parler des devis, canari."))
			.untilThanked();

		assertThat(first.timeline()).endsWith("enquiry.joined");
		assertThat(first.desk()).contains("Nouveau message, rattaché à ce dossier",
				"J’ai oublié de parler des devis, canari.");
		assertThat(first.engagement("").get("state").asText()).isEqualTo("running");
		assertThat(subjects(first)).startsWith("Votre message est bien arrivé");
		assertThat(second.engagement("").get("joinedTo").asText()).isEqualTo(first.reference());
		assertEnded(second, "first-contact", "joined");
	}

	@Test
	default void keepsNothingOfWhatWasNoEnquiryWithAnAnswerStillToBeRead() {
		JourneyDriver journey = newJourney().untilThanked();
		Document page = journey.client().follow("booking");
		List<String> slots = page.select("input[name=slot]").eachAttr("value");
		journey.client().send(page, 0, Map.of("slot", List.of(slots.get(5))));
		assertCalm(journey.client().send(page, 0, Map.of("slot", List.of(slots.get(6)))));

		journey.submit(CALL, Map.of("backlogMonths", 0, "outcome", "JUNK"));

		assertErased(journey);
	}

	@Test
	default void erasesByOneClickOnTheDesk() {
		JourneyDriver journey = newJourney().untilThanked();
		JourneyDriver again = newJourney(journey.prospect()).untilThanked();
		Browser manager = journey.browser();
		String page = "/desk/engagements/" + journey.reference();

		HttpResponse<String> answer = manager.form(page + "/junk",
				Map.of("_csrf", Browser.csrfOf(manager.get(page).body())));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertErased(journey);
		assertErased(again);
	}

	private void assertErased(JourneyDriver journey) {
		Tables tables = new Tables(database());
		List<String> traces = List.of(journey.reference(), "C" + journey.reference().substring(1),
				journey.prospect().email());

		assertThat(tables.inOurs(traces)).as("but that something happened to a number, which is sealed")
			.allMatch((trace) -> trace.matches("(?i)journal(_event)?\\.\\w+: [CE]-[\\d-]+"));
		assertThat(tables.inTheEngine(traces)).as("the evidence of who closed a tenant")
			.allMatch((trace) -> trace.matches("(?i)ACT_HI_OP_LOG.(NEW_VALUE|TENANT_ID)_: " + traces.get(1)))
			.hasSizeLessThanOrEqualTo(2);
		assertThat(journey.mails()).isEmpty();
		assertThat(filesWith(journey.prospect().email())).isEmpty();
		assertThat(journey.manager().send("GET", "/api/engagements/" + journey.reference(), null).statusCode())
			.isEqualTo(404);
	}

	private static List<Path> filesWith(String word) {
		try (Stream<Path> files = Files.walk(Fork.folder("mailbox"))) {
			return files.filter((file) -> file.toString().endsWith(".eml"))
				.filter((file) -> holds(file, word))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean holds(Path file, String word) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> notYet(JourneyDriver journey) {
		return new HashMap<>(
				Map.of("backlogMonths", 3, "outcome", "NOT_YET", "reason", "Votre logiciel change bientôt, canari.",
						"recontactOn", journey.hand().today().plusDays(30).toString()));
	}

	private static Map<String, Object> missed() {
		return Map.of("backlogMonths", 0, "outcome", "NO_SHOW");
	}

	private static List<String> subjects(JourneyDriver journey) {
		return journey.mails().stream().map((mail) -> mail.get("subject").asText()).toList();
	}

}
