package fr.intendance.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.DatedTexts;

/** The periods of {@code law/retention.csv}, counted in days of Paris. */
final class TermLaw {

	private static final DatedTexts LAW = new DatedTexts("law/retention.csv");

	private TermLaw() {
	}

	/** The last day of a term that begins on a day. */
	static LocalDate until(String term, LocalDate since, LocalDate today) {
		return since.plus(period(term, today));
	}

	/**
	 * What began before this moment is over on a day. Months are of unequal length, so
	 * the days are tried forwards.
	 */
	static OffsetDateTime begunBefore(String term, LocalDate day, LocalDate today) {
		Period period = period(term, today);
		LocalDate begun = day.minus(period);
		while (begun.plus(period).isBefore(day)) {
			begun = begun.plusDays(1);
		}
		return begun.atStartOfDay(BusinessZone.PARIS).toInstant().atOffset(ZoneOffset.UTC);
	}

	/** The rule as it is on a day. */
	static DatedTexts.DatedText rule(String term, LocalDate today) {
		return LAW.on(term + ".rule", today);
	}

	private static Period period(String term, LocalDate today) {
		return Period.parse(LAW.on(term + ".period", today).french());
	}

}
