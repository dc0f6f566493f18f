package fr.intendance.journey;

import java.util.Map;

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
		assertEnded(journey, "needs-review", "outOfScope");
	}

}
