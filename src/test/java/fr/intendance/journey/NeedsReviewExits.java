package fr.intendance.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways out of the needs review. */
interface NeedsReviewExits extends WaysOut {

	@Test
	default void tellsToWhomToTurnWhenTheLawReservesEverything() {
		JourneyDriver journey = newJourney().untilQuestionnaire();
		journey.answer("questionnaire", JourneyDriver.answers("BOOKKEEPING"));

		journey.submit("UserTask_ReviewNeeds", Map.of("decision", "OUT_OF_SCOPE"));

		assertThat(journey.mails().get(0).get("text").asText()).contains("expert-comptable");
		assertIssuedAndAttached(journey, "first-contact-out-of-scope");
		assertEnded(journey, "needs-review", "outOfScope");
	}

	@Test
	default void takesOutWhatTheLawReservesAndGoesOnWithTheRest() {
		JourneyDriver journey = newJourney().untilSpecification();

		String page = journey.client().follow("specification").text();

		assertThat(page).contains("Ce que la loi réserve à d’autres", "Saisie et tenue de la comptabilité",
				"Facturation");
		journey.answer("specification", Map.of());
		assertThat(journey.engagement("").get("stage").asText()).isEqualTo("quote");
	}

	@Test
	default void correctsTheSpecificationAsTheClientAsks() {
		JourneyDriver journey = newJourney().untilSpecification();
		Document old = journey.client().follow("specification");
		String number = old.select("input[name=number]").attr("value");

		journey.client().fillIn(old, 1, Map.of("text", List.of("Comptez soixante factures, canari.")));
		journey.hand().settle(journey.reference());
		assertThat(journey.client().follow("specification").text()).contains("demandé une correction", number);
		assertThat(journey.tasks()
			.shown(journey.tasks().single(journey.reference(), "UserTask_ReviewNeeds"))
			.at("/shownCorrection/value")
			.asText()).isEqualTo("Comptez soixante factures, canari.");
		journey.submit("UserTask_ReviewNeeds",
				Map.of("decision", "REVIEWED", "reviewedHours", 31, "reason", "Soixante factures, canari."));
		Document corrected = journey.client().follow("specification");

		assertThat(corrected.text())
			.contains("Cette version, " + number + "-2, remplace le cahier des charges " + number)
			.contains("31 h");
		assertThat(journey.mails().get(0).get("subject").asText())
			.isEqualTo("Votre cahier des charges " + number + "-2");
		assertThat(journey.engagement("/documents").findValuesAsText("number")).containsExactly(number, number + "-2");
		assertThat(journey.client().refusal(old, 0, Map.of())).contains("a été remplacé par le " + number + "-2");
		journey.answer("specification", Map.of());
		assertThat(journey.timeline()).containsSubsequence("specification.sent", "specification.correction",
				"needs.reviewed", "specification.issued", "specification.sent", "specification.agreed");
		assertThat(journey.engagement("").get("stage").asText()).isEqualTo("quote");
	}

	@Test
	default void endsInSilenceWhenNobodyAnswersTheQuestionnaire() {
		JourneyDriver journey = newJourney().untilQuestionnaire();

		journey.hand().pass(Duration.ofDays(60), journey.reference());

		assertThat(journey.timeline()).containsSubsequence("questionnaire.sent", "reminder.sent", "reminder.exhausted");
		assertEnded(journey, "needs-review", "silent");
	}

	@Test
	default void endsInSilenceWhenNobodyAgreesToTheSpecification() {
		JourneyDriver journey = newJourney().untilSpecification();

		journey.hand().pass(Duration.ofDays(60), journey.reference());

		assertThat(journey.timeline()).containsSubsequence("specification.sent", "reminder.sent", "reminder.exhausted");
		assertEnded(journey, "needs-review", "silent");
	}

}
