package fr.intendance.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a class of data will go.
 *
 * @param code the class
 * @param reference the engagement it belongs to; empty if it belongs to none
 * @param count how many rows
 * @param until the last day on which all of it is kept, in Paris
 * @param last the last day on which any of it is kept, in Paris
 * @param held until when somebody holds it back, in Paris, if anybody does
 */
public record Going(String code, String reference, long count, LocalDate until, LocalDate last,
		Optional<LocalDate> held) {

	/** The day on which the first of it goes, unless it is held back anew. */
	public LocalDate begins() {
		return after(this.until);
	}

	/** The day on which the rest of it goes. */
	public LocalDate ends() {
		return after(this.last);
	}

	private LocalDate after(LocalDate day) {
		return this.held.filter((one) -> one.isAfter(day)).orElse(day).plusDays(1);
	}

}
