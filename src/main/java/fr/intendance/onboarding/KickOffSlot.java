package fr.intendance.onboarding;

import java.time.Instant;

/**
 * When the client wants the first meeting to be.
 *
 * @param at UTC
 * @param moves how often they took another hour: calendars ask for it
 */
record KickOffSlot(Instant at, Integer moves) {

	/** Another hour instead of the one before, if there was one. */
	static KickOffSlot after(KickOffSlot before, Instant at) {
		return new KickOffSlot(at, (before != null) ? before.moves() + 1 : 0);
	}

}
