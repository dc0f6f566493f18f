package fr.intendance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.intendance.reminder.LadderSteps.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AwaitedTest {

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

	private final Awaited awaited = new Awaited("E-2026-0042.quote", "E-2026-0042", Ladder.QUOTE, "quote");

	@Test
	void isOpenUntilTheFirstReasonToStop() {
		this.awaited.open(MONDAY, MONDAY.plus(Duration.ofDays(30)));

		boolean first = this.awaited.stop(StopReason.ANSWERED, MONDAY.plusSeconds(1));
		boolean second = this.awaited.stop(StopReason.EXHAUSTED, MONDAY.plusSeconds(2));

		assertThat(first).isTrue();
		assertThat(second).isFalse();
		assertThat(this.awaited.isOpen()).isFalse();
		assertThat(this.awaited.stoppedBecause()).contains(StopReason.ANSWERED);
	}

	@Test
	void plansNothingOnceItStopped() {
		this.awaited.open(MONDAY, MONDAY.plus(Duration.ofDays(30)));
		this.awaited.next(MONDAY.plus(Duration.ofDays(3)));

		this.awaited.stop(StopReason.NO_LONGER_NEEDED, MONDAY);

		assertThat(this.awaited.nextAt()).isEmpty();
	}

	@Test
	void beginsItsLadderAnewWhenItIsAskedForAgain() {
		this.awaited.open(MONDAY, MONDAY.plus(Duration.ofDays(30)));
		this.awaited.reminded(3);
		this.awaited.stop(StopReason.ANSWERED, MONDAY.plusSeconds(1));

		this.awaited.open(MONDAY.plus(Duration.ofDays(9)), MONDAY.plus(Duration.ofDays(39)));

		assertThat(this.awaited.isOpen()).isTrue();
		assertThat(this.awaited.lastStep()).isZero();
		assertThat(this.awaited.round()).isEqualTo(2);
		assertThat(this.awaited.stoppedBecause()).isEmpty();
	}

	@Test
	void takesTheLatestStepThatIsDueForAllThatWereMissed() {
		List<Step> steps = List.of(new Step(1, Channel.MAIL, MONDAY), new Step(2, Channel.MAIL, MONDAY.plusSeconds(10)),
				new Step(3, Channel.MAIL, MONDAY.plusSeconds(20)));

		assertThat(LadderSteps.latestDue(steps, MONDAY.plusSeconds(10))).map(Step::number).contains(2);
		assertThat(LadderSteps.latestDue(steps, MONDAY.minusSeconds(1))).isEmpty();
		assertThat(LadderSteps.latestDue(steps, MONDAY.plusSeconds(99))).map(Step::number).contains(3);
	}

	@Test
	void isCalledLikeTheEndOfItsKey() {
		assertThat(Ladder.QUESTIONNAIRE.code()).isEqualTo("questionnaire");
	}

}
