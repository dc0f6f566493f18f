package fr.intendance.journey;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What does not go straight while the contract lives. */
interface ContractExits extends WaysOut {

	@Test
	default void settlesAContestedLineIntoTheNextReport() {
		JourneyDriver journey = newJourney().untilReportSent();
		String reference = journey.reference();

		journey.answer("report", Map.of("answer", List.of("contest"), "line", List.of("used"), "text",
				List.of("Le temps compté me paraît élevé.")));
		journey.submit("UserTask_SettleContestation", Map.of("decision", "CORRECT", "amount", "-40", "explanation",
				"Une heure comptée deux fois : nous la retirons."));
		untilNextReview(journey);

		JsonNode review = journey.tasks().single(reference, "UserTask_ReviewReport");
		assertThat(journey.tasks().shown(review).at("/shownFigures/value").asText())
			.contains("Correction du compte rendu");
		assertThat(journey.timeline()).containsSubsequence("report.contested", "contestation.corrected");
	}

	private static void untilNextReview(JourneyDriver journey) {
		for (int timer = 0; timer < 40
				&& journey.tasks().open(journey.reference(), "UserTask_ReviewReport").isEmpty(); timer++) {
			journey.hand().toNextTimer(journey.reference());
		}
	}

}
