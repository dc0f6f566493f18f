package fr.intendance.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Says when something is due, in the firm's working days and opening hours. The models
 * call it as {@code ${dueDates.workingDays(2)}}.
 */
@Component("dueDates")
public class DueDates {

	private final Clock clock;

	private final WorkingDays workingDays;

	private final OpeningHours openingHours;

	DueDates(Clock clock, WorkingDays workingDays, OpeningHours openingHours) {
		this.clock = clock;
		this.workingDays = workingDays;
		this.openingHours = openingHours;
	}

	/** The same, where a public holiday elsewhere is no working day either. */
	public DueDates sharedWith(Department other) {
		return new DueDates(this.clock, this.workingDays.sharedWith(other), this.openingHours.sharedWith(other));
	}

	/**
	 * The evening, when the firm closes, of the n-th working day after today. With 0 it
	 * is this evening, or the next one to come if the firm is closed for today.
	 * @throws IllegalArgumentException if n is negative
	 */
	public Date workingDays(int n) {
		if (n < 0) {
			throw new IllegalArgumentException("Nothing new is due in the past: " + n);
		}
		Instant start = (n == 0) ? this.openingHours.nextOpening(this.clock.instant()) : this.clock.instant();
		LocalDate day = this.workingDays.plus(LocalDate.ofInstant(start, BusinessZone.PARIS), n);
		return Date.from(this.openingHours.closingOf(day));
	}

	/**
	 * The evening, when the firm closes, of the n-th working day after a period of one
	 * month.
	 * @throws IllegalArgumentException if n is less than 1
	 */
	public Instant nthWorkingDayAfter(YearMonth period, int n) {
		return this.openingHours.closingOf(this.workingDays.nthOf(period.plusMonths(1), n));
	}

	/**
	 * The evening, when the firm closes, of a day, or of the last working day before it:
	 * a period of the law goes on while the firm is closed.
	 */
	public Instant by(LocalDate day) {
		return this.openingHours.closingOf(this.workingDays.plus(day.plusDays(1), -1));
	}

	/** The evening, when the firm closes, of the last working day of a month. */
	public Instant lastWorkingDayOf(YearMonth month) {
		return this.openingHours.closingOf(this.workingDays.plus(month.plusMonths(1).atDay(1), -1));
	}

	/**
	 * When to remind of something: so many calendar days later (« J+7 ») at the same time
	 * of day in Paris, or, if the firm is closed then, as soon as it opens.
	 */
	public Instant reminder(Instant since, int days) {
		return this.openingHours.nextOpening(since.atZone(BusinessZone.PARIS).plusDays(days).toInstant());
	}

	/**
	 * When to remind of something n working days later: at the same time of day in Paris,
	 * or, if the firm is closed then, as soon as it opens.
	 */
	public Instant workingDaysAfter(Instant since, int n) {
		ZonedDateTime start = since.atZone(BusinessZone.PARIS);
		LocalDate day = this.workingDays.plus(start.toLocalDate(), n);
		return this.openingHours.nextOpening(start.with(day).toInstant());
	}

	/**
	 * When to remind of an end that comes: when the firm opens on the n-th working day
	 * before it.
	 */
	public Instant workingDaysBefore(Instant end, int n) {
		return this.openingHours.openingOf(this.workingDays.plus(LocalDate.ofInstant(end, BusinessZone.PARIS), -n));
	}

	/**
	 * The appointments still to be had, earliest first: they lie in the future and in the
	 * opening hours and overlap with none that is taken.
	 * @param from the first day to offer, working day or not
	 * @param workingDays on how many working days, that first day included
	 * @param length how long each appointment lasts
	 * @param taken the appointments that others have
	 * @return the starts
	 * @throws IllegalArgumentException if the length is not positive
	 */
	public List<Instant> freeSlots(LocalDate from, int workingDays, Duration length, Collection<Appointment> taken) {
		if (length.isNegative() || length.isZero()) {
			throw new IllegalArgumentException("An appointment has a length, not " + length);
		}
		Instant now = this.clock.instant();
		return Stream.iterate(this.workingDays.onOrAfter(from), (day) -> this.workingDays.plus(day, 1))
			.limit(workingDays)
			.flatMap((day) -> this.openingHours.appointmentsOf(day, length))
			.filter((start) -> start.isAfter(now))
			.filter((start) -> taken.stream().noneMatch(new Appointment(start, length)::overlaps))
			.toList();
	}

}
