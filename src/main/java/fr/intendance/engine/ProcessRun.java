package fr.intendance.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * An instance of a process, running or over.
 *
 * @param instance names it in the engine and in Cockpit
 * @param businessKey names the one aggregate that it works on
 * @param startedAt when it began
 * @param endedAt when it was over
 * @param state how it stands
 */
public record ProcessRun(String instance, String businessKey, Instant startedAt, Optional<Instant> endedAt,
		State state) {

	/** How an instance stands. */
	public enum State {

		/** It goes its way. */
		RUNNING,
		/** Somebody paused it. */
		PAUSED,
		/** It reached an end of its model. */
		COMPLETED,
		/** It was ended from outside: by a person, or by the process that called it. */
		CANCELLED

	}

}
