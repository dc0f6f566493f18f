package fr.intendance.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;

/**
 * An assistant stands in for another one who is absent, and sees their clients meanwhile.
 *
 * @param id counts them
 * @param absent the user whose clients they are
 * @param substitute the user who sees them too
 * @param firstDay from the beginning of this day in Paris
 * @param lastDay to the end of this one
 * @param givenBy the user who said so
 * @param givenAt when, UTC
 * @param endedAt when somebody ended it before its last day was over, UTC
 */
public record Substitution(long id, String absent, String substitute, LocalDate firstDay, LocalDate lastDay,
		String givenBy, Instant givenAt, Optional<Instant> endedAt) {

	/** Whether it lets the substitute see the clients at a moment. */
	public boolean covers(Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay)
				&& this.endedAt.map(moment::isBefore).orElse(true);
	}

	/** The day on which it was over, or will be. */
	public LocalDate until() {
		return this.endedAt.map((moment) -> LocalDate.ofInstant(moment, BusinessZone.PARIS))
			.filter((day) -> day.isBefore(this.lastDay))
			.orElse(this.lastDay);
	}

}
