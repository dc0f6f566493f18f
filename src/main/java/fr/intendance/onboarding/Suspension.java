package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time in which the client owed pieces, so that what the firm promised waited.
 *
 * @param since UTC
 * @param until UTC, null while it lasts
 */
@Table("clock_suspension")
record Suspension(@Id Long id, String engagement, Instant since, Instant until) {

	boolean isOpen() {
		return this.until == null;
	}

	Suspension ended(Instant now) {
		return new Suspension(this.id, this.engagement, this.since, now);
	}

	/** Whole calendar days in Paris, up to now while it lasts. */
	int days(Instant now) {
		return (int) ChronoUnit.DAYS.between(day(this.since), day(Optional.ofNullable(this.until).orElse(now)));
	}

	/** Its first and last day, {@code 2026-11-24/2026-11-30}. */
	String period() {
		return day(this.since) + "/" + day(this.until);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
