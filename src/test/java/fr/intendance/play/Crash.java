package fr.intendance.play;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The machine dies while somebody does something, at one of its commits, and is started
 * again; what failed is tried again by itself within hours.
 */
final class Crash implements BiConsumer<Play, Luck> {

	private final List<Move> others;

	Crash(List<Move> others) {
		this.others = others;
	}

	@Override
	public void accept(Play play, Luck luck) {
		Move move = luck.of(this.others);
		Stumble stumble = play.stumble();
		stumble.at(1 + luck.below(6), luck.below(2) == 1);
		tell(LogLevel.OFF);
		try {
			move.does().accept(play, luck);
			play.settle();
		}
		catch (AssertionError | RuntimeException ex) {
			if (!stumble.over()) {
				throw ex;
			}
		}
		finally {
			stumble.over();
			tell(LogLevel.WARN);
		}
		play.pass(Duration.ofHours(4));
	}

	/** What is said of a failure that is wished for is of no use to anybody. */
	private static void tell(LogLevel level) {
		LoggingSystem.get(Crash.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, level);
	}

}
