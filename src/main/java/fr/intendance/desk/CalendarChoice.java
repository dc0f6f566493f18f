package fr.intendance.desk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import fr.intendance.engine.Refused;

/**
 * The week or the month that somebody looks at, as the address says it.
 *
 * @param month whether it is a month; a week from Monday to Sunday otherwise
 * @param day one of its days
 * @param kind what falls due; empty for all
 */
record CalendarChoice(boolean month, LocalDate day, String kind) {

	/**
	 * @param today is looked at where no day was chosen
	 * @throws Refused 400 naming {@code day} if that is none
	 */
	static CalendarChoice of(String view, Optional<String> day, String kind, LocalDate today) {
		try {
			LocalDate chosen = day.map(LocalDate::parse).orElse(today);
			if (chosen.getYear() < 2000 || chosen.getYear() > 2999) {
				throw Refused.invalid("day", "Indiquez une date de ce siècle, comme 2026-11-23.");
			}
			return new CalendarChoice(view.equals("month"), chosen, kind);
		}
		catch (DateTimeException ex) {
			throw Refused.invalid("day", "Indiquez une date, comme 2026-11-23.");
		}
	}

	LocalDate first() {
		return this.month ? this.day.withDayOfMonth(1)
				: this.day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	LocalDate last() {
		return this.month ? this.day.with(TemporalAdjusters.lastDayOfMonth()) : first().plusDays(6);
	}

	/** In words. */
	String title() {
		return this.month ? Reading.month(YearMonth.from(this.day)) : Reading.range(first(), last());
	}

	/** The same in an address. */
	String query() {
		return "view=" + view() + "&day=" + this.day + (this.kind.isEmpty() ? "" : "&kind=" + this.kind);
	}

	String view() {
		return this.month ? "month" : "week";
	}

	/** The week or month before, or after. */
	CalendarChoice moved(int by) {
		return new CalendarChoice(this.month, this.month ? first().plusMonths(by) : first().plusWeeks(by), this.kind);
	}

}
