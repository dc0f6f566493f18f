package fr.intendance.client;

import java.time.Instant;

/**
 * « Où en sommes-nous ? »: told by the stage at each step.
 *
 * @param waitingFor whose turn it is
 * @param waitingOn what they are to do, a code such as {@code first-call} that pages put
 * into words
 * @param nextStep what happens next by itself, a code, or null if nothing does
 * @param nextAt when that happens, UTC, or null if no date is known
 */
public record Whereabouts(Party waitingFor, String waitingOn, String nextStep, Instant nextAt) {

	/** Whose turn it is. */
	public enum Party {

		FIRM, CLIENT, NOBODY

	}

	/** The firm is to do something, by a date. */
	public static Whereabouts firm(String task, Instant due) {
		return new Whereabouts(Party.FIRM, task, task, due);
	}

	/** The client is to answer; a reminder follows on a date. */
	public static Whereabouts client(String answer, Instant reminder) {
		return new Whereabouts(Party.CLIENT, answer, "reminder", reminder);
	}

	/** Nobody is to do anything until a date. */
	public static Whereabouts nobody(String nextStep, Instant at) {
		return new Whereabouts(Party.NOBODY, nextStep, nextStep, at);
	}

}
