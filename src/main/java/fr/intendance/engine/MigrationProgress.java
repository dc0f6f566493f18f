package fr.intendance.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a migration is.
 *
 * @param startedAt when somebody began it
 * @param startedBy who; empty where it was no person
 * @param total how many instances it moves
 * @param done how many it moved
 * @param failed how many it could not move for now; each is an incident
 */
public record MigrationProgress(Instant startedAt, Optional<String> startedBy, int total, int done, int failed) {

	/** Whether nothing is left to do. */
	public boolean over() {
		return this.done >= this.total;
	}

}
