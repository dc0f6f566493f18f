package fr.intendance.bench;

import fr.intendance.journey.StatementCount.Count;

/**
 * What one journey took.
 *
 * @param nanos in all
 * @param database of that, statements and commits
 * @param statements that were executed
 * @param commits of transactions
 */
record Lap(long nanos, long database, long statements, long commits) {

	static final Lap NONE = new Lap(0, 0, 0, 0);

	Lap plus(long nanos, Count count) {
		return new Lap(this.nanos + nanos, this.database + count.nanos(), this.statements + count.statements(),
				this.commits + count.commits());
	}

}
