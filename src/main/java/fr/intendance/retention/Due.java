package fr.intendance.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A client who will be forgotten.
 *
 * @param client their id
 * @param company what they are called
 * @param reference their newest engagement
 * @param term by which rule
 * @param until the last day on which they are known, in Paris
 * @param held until when somebody holds them back, in Paris, if anybody does
 */
public record Due(String client, String company, String reference, Term term, LocalDate until,
		Optional<LocalDate> held) {

	/** The day on which they go, in Paris, unless they are held back anew. */
	public LocalDate goesOn() {
		return this.held.filter((day) -> day.isAfter(this.until)).orElse(this.until).plusDays(1);
	}

}
