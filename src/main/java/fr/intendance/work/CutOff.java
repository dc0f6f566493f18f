package fr.intendance.work;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Up to where the ledger was counted: work done up to a day and written down up to a
 * moment. What is written down later counts in the next period, so that nothing is
 * forgotten and nothing counts twice.
 *
 * @param lastDay the last day counted
 * @param at the moment of counting, UTC
 */
public record CutOff(LocalDate lastDay, Instant at) {

	/** Before anything was counted. */
	public static CutOff none() {
		return new CutOff(LocalDate.EPOCH, Instant.EPOCH);
	}

}
