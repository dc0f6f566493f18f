package fr.intendance.play;

import java.time.Duration;
import java.util.List;

/** How time passes. */
final class TimeMoves {

	private static final List<Duration> SPANS = List.of(Duration.ofDays(1), Duration.ofHours(3), Duration.ofDays(4),
			Duration.ofDays(11), Duration.ofDays(32), Duration.ofDays(48));

	private TimeMoves() {
	}

	static List<Move> all() {
		return List.of(new Move("time passes", 8, TimeMoves::pass),
				new Move("the machine is off for a while", 3, TimeMoves::sleep),
				new Move("the clock is set back", 2, TimeMoves::setBack),
				new Move("the mail server goes away", 2, (play, luck) -> play.machine().letMailWait(true)),
				new Move("the mail server is back", 3, (play, luck) -> play.machine().letMailWait(false)));
	}

	private static void pass(Play play, Luck luck) {
		play.pass(luck.of(SPANS));
	}

	private static void sleep(Play play, Luck luck) {
		play.machine().jump(play.machine().now().plus(luck.of(SPANS)));
		play.settle();
	}

	private static void setBack(Play play, Luck luck) {
		play.machine()
			.jump(play.machine()
				.now()
				.minus(luck.of(List.of(Duration.ofSeconds(20), Duration.ofMinutes(7), Duration.ofHours(1)))));
	}

}
