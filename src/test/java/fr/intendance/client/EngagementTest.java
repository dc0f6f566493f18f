package fr.intendance.client;

import java.time.Duration;
import java.time.Instant;

import fr.intendance.client.Whereabouts.Party;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EngagementTest {

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

	private final Engagement engagement = new Engagement("E-2026-0042", "C-2026-0042", "C-2026-0042.1",
			new FreeText("Bonjour"), "bouche à oreille", MONDAY, "integrator", null, MONDAY);

	@Test
	void beginsWithTheFirstContact() {
		assertThat(this.engagement.stage()).isEqualTo(Stage.FIRST_CONTACT);
		assertThat(this.engagement.whereabouts().waitingFor()).isEqualTo(Party.NOBODY);
		assertThat(this.engagement.outcome()).isEmpty();
	}

	@Test
	void keepsTheEvidenceOfConsent() {
		assertThat(this.engagement.consentAt()).isEqualTo(MONDAY);
		assertThat(this.engagement.startedBy()).contains("integrator");
		assertThat(this.engagement.source()).contains("bouche à oreille");
	}

	@Test
	void remembersSinceWhenItIsInAStage() {
		this.engagement.enter(Stage.QUOTE, Whereabouts.firm("prepare-quote", TUESDAY), TUESDAY);
		this.engagement.enter(Stage.QUOTE, Whereabouts.client("quote", TUESDAY), TUESDAY.plusSeconds(60));

		assertThat(this.engagement.stageSince()).isEqualTo(TUESDAY);
	}

	@Test
	void waitsSinceTheTurnChangedAndNotSinceTheLastReminder() {
		this.engagement.enter(Stage.QUOTE, Whereabouts.client("quote", TUESDAY), MONDAY);

		this.engagement.enter(Stage.QUOTE, Whereabouts.client("quote", TUESDAY.plusSeconds(60)), TUESDAY);

		assertThat(this.engagement.waitingSince()).isEqualTo(MONDAY);
		assertThat(this.engagement.whereabouts().nextAt()).isEqualTo(TUESDAY.plusSeconds(60));
	}

	@Test
	void doesNotGoBackForWhatBelongsToAnEarlierStage() {
		this.engagement.enter(Stage.OFFBOARDING, Whereabouts.firm("revoke-accesses", TUESDAY), TUESDAY);

		this.engagement.enter(Stage.ONBOARDING, Whereabouts.firm("hold-kick-off", TUESDAY), TUESDAY);

		assertThat(this.engagement.stage()).isEqualTo(Stage.OFFBOARDING);
		assertThat(this.engagement.whereabouts().waitingOn()).isEqualTo("revoke-accesses");
	}

	@Test
	void forgetsTheOutcomeOfAStageWhenTheNextBegins() {
		this.engagement.finishStage("qualified");

		this.engagement.enter(Stage.NEEDS_REVIEW, Whereabouts.client("questionnaire", TUESDAY), TUESDAY);

		assertThat(this.engagement.stageOutcome()).isEmpty();
	}

	@Test
	void endsAsItsLastStageDid() {
		this.engagement.finishStage("declined");

		this.engagement.end(TUESDAY);

		assertThat(this.engagement.outcome()).contains("declined");
		assertThat(this.engagement.endedAt()).contains(TUESDAY);
		assertThat(this.engagement.whereabouts().waitingFor()).isEqualTo(Party.NOBODY);
		assertThat(this.engagement.whereabouts().nextStep()).isNull();
	}

	@Test
	void endsAsCancelledWhenNoStageHadEnded() {
		this.engagement.end(TUESDAY);

		assertThat(this.engagement.outcome()).contains("cancelled");
	}

}
