package fr.intendance.bench;

import java.util.function.Supplier;

import fr.intendance.journey.StatementCount;

/** Adds up the time of what is timed, and what it takes of the database. */
final class Stopwatch {

	private final StatementCount database;

	private Lap lap = Lap.NONE;

	Stopwatch(StatementCount database) {
		this.database = database;
	}

	<T> T time(Supplier<T> act) {
		StatementCount.Count before = this.database.soFar();
		long start = System.nanoTime();
		T result = act.get();
		this.lap = this.lap.plus(System.nanoTime() - start, this.database.soFar().since(before));
		return result;
	}

	void time(Runnable act) {
		time(() -> {
			act.run();
			return null;
		});
	}

	/** What was added up since the last lap. */
	Lap lap() {
		Lap lap = this.lap;
		this.lap = Lap.NONE;
		return lap;
	}

}
