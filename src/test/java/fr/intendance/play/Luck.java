package fr.intendance.play;

import java.util.List;

/**
 * Chooses among what is possible. Each choice spends some of the number; once it is
 * spent, the first is chosen. So a small number means the usual way, and a play that
 * fails shrinks towards it.
 */
final class Luck {

	private int left;

	Luck(int number) {
		this.left = number;
	}

	/** A number from 0 on, below this one. */
	int below(int end) {
		int chosen = this.left % end;
		this.left /= end;
		return chosen;
	}

	/** One of several, the first being the usual one. */
	<T> T of(List<T> several) {
		return several.get(below(several.size()));
	}

	/** Rarely: once in so many times. */
	boolean onceIn(int times) {
		return below(times) == times - 1;
	}

}
