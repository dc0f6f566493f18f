package fr.intendance.journey;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways out of the first contact. */
interface FirstContactExits extends WaysOut {

	@Test
	default void tellsWhyItIsOutOfScope() {
		JourneyDriver journey = newJourney().untilThanked();

		journey.submit("UserTask_HoldFirstCall",
				Map.of("backlogMonths", 0, "outcome", "OUT_OF_SCOPE", "reason", "Vous cherchez un expert-comptable."));

		assertThat(journey.mails().get(0).get("text").asText()).contains("Vous cherchez un expert-comptable.");
		assertEnded(journey, "first-contact", "outOfScope");
	}

}
