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

		assertStated(journey, 1);
		journey.answer("report", Map.of("answer", List.of("contest"), "line", List.of("used"), "text",
				List.of("Le temps compté me paraît élevé, canari.")));
		journey.submit("UserTask_SettleContestation", Map.of("decision", "CORRECT", "amount", "-40", "explanation",
				"Une heure comptée deux fois : nous la retirons, canari."));
		untilNextReview(journey);

		JsonNode review = journey.tasks().single(reference, "UserTask_ReviewReport");
		assertThat(journey.tasks().shown(review).at("/shownFigures/value").asText())
			.contains("Correction du compte rendu");
		assertThat(journey.timeline()).containsSubsequence("report.contested", "contestation.corrected");
		journey.hand().toNextWorkingDay(reference);
		journey.submit("UserTask_ReviewReport", Map.of("summary", "Un mois calme, canari.", "decision", "APPROVE"));
		assertStated(journey, 2);
	}

	/** So many reports went out, the last one with its statement. */
	private static void assertStated(JourneyDriver journey, int reports) {
		List<String> kinds = journey.engagement("/documents").findValuesAsText("kind");
		assertThat(kinds).filteredOn("reporting-activity"::equals).hasSize(reports);
		assertThat(kinds).filteredOn("reporting-statement"::equals).hasSize(reports);
		String statement = journey.engagement("/reports").get(reports - 1).get("statement").asText();
		assertThat(journey.mails().get(0).findValuesAsText("fileName")).hasSize(2)
			.anyMatch((name) -> name.contains(statement));
		assertThat(journey.client().follow("report").select("a[href$=" + statement + "]").text())
			.contains("ce que nous facturerons");
	}

	private static void untilNextReview(JourneyDriver journey) {
		for (int timer = 0; timer < 40
				&& journey.tasks().open(journey.reference(), "UserTask_ReviewReport").isEmpty(); timer++) {
			journey.hand().toNextTimer(journey.reference());
		}
	}

}
