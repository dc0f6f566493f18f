package fr.intendance.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Funnels.Step;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FunnelsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Funnels funnels;

	@Autowired
	private Actors actors;

	@Autowired
	private MovableClock clock;

	private final Set<String> clients = new HashSet<>();

	@AfterEach
	void nobodyIsSignedIn() {
		this.actors.leave();
	}

	@Test
	void saysHowFarTheEnquiriesOfAPeriodCame() {
		threeWroteAndCameSoFar();

		List<Step> steps = between(DAY, DAY);

		assertThat(steps).extracting(Step::stage).containsExactly(Stage.values());
		assertThat(steps).extracting(Step::reached).containsExactly(3, 2, 1, 0, 0, 0);
	}

	@Test
	void tellsTheMedianOfTheDaysOfThoseWhoLeftAStage() {
		threeWroteAndCameSoFar();

		List<Step> steps = between(DAY, DAY);

		assertThat(steps).extracting(Step::medianDays)
			.startsWith(OptionalInt.of(3), OptionalInt.of(6), OptionalInt.empty());
	}

	@Test
	void aStageThatWasLeftOutCountsInTheOneBefore() {
		reached(started(), Stage.QUOTE, 5);

		List<Step> steps = between(DAY, DAY);

		assertThat(steps.get(0).medianDays()).hasValue(5);
		assertThat(steps.get(1)).isEqualTo(new Step(Stage.NEEDS_REVIEW, 0, OptionalInt.empty()));
	}

	@Test
	void theEndOfAJourneyEndsItsStage() {
		EngagementReference over = started();
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(8)));
		this.engagements.finishStage(over, "outOfScope");
		this.engagements.close(over);

		assertThat(between(DAY, DAY).get(0).medianDays()).hasValue(8);
	}

	@Test
	void aPeriodBeginsAndEndsAtMidnightInParis() {
		this.clock.moveTo(Instant.parse("2026-11-22T22:59:59Z"));
		started();
		this.clock.moveTo(Instant.parse("2026-11-22T23:00:00Z"));
		started();

		assertThat(between(DAY, DAY).get(0).reached()).isOne();
		assertThat(between(DAY.minusDays(1), DAY).get(0).reached()).isEqualTo(2);
		assertThat(between(DAY.plusDays(1), DAY.plusDays(9)).get(0).reached()).isZero();
	}

	private void threeWroteAndCameSoFar() {
		reached(started(), Stage.NEEDS_REVIEW, 2);
		EngagementReference further = started();
		reached(further, Stage.NEEDS_REVIEW, 4);
		reached(further, Stage.QUOTE, 10);
		started();
	}

	private List<Step> between(LocalDate first, LocalDate last) {
		this.actors.enter(new Actor("somebody", Set.of(Role.ASSISTANT), this.clients));
		return this.funnels.between(first, last);
	}

	private EngagementReference started() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.clients.add(engagement.clientId());
		return engagement.reference();
	}

	private void reached(EngagementReference reference, Stage stage, int day) {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(day)));
		this.engagements.stands(reference, stage, Whereabouts.nobody("quote", MovableTime.START));
		this.clock.moveTo(MovableTime.START);
	}

}
