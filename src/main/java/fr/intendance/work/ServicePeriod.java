package fr.intendance.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The days of one month that a contract covers; the first and the last month may be
 * partial.
 *
 * @param month the month
 * @param first the first day covered
 * @param last the last day covered
 */
public record ServicePeriod(YearMonth month, LocalDate first, LocalDate last) {

	/**
	 * The part of a month that lies after a contract's start.
	 * @param start the first day of service
	 */
	public static ServicePeriod of(YearMonth month, LocalDate start) {
		LocalDate first = start.isAfter(month.atDay(1)) ? start : month.atDay(1);
		return new ServicePeriod(month, first, month.atEndOfMonth());
	}

	/**
	 * The part of a month that lies between a contract's start and its end.
	 * @param start the first day of service
	 * @param end the last day of service, if there is one
	 */
	public static ServicePeriod of(YearMonth month, LocalDate start, Optional<LocalDate> end) {
		ServicePeriod begun = of(month, start);
		return end.filter((day) -> day.isBefore(begun.last()))
			.map((day) -> new ServicePeriod(month, begun.first(), day))
			.orElse(begun);
	}

	/** Whether the contract covers all of the month. */
	public boolean whole() {
		return days() == this.month.lengthOfMonth();
	}

	/** How many calendar days it covers; none before the contract begins. */
	public int days() {
		return Math.max(0, (int) ChronoUnit.DAYS.between(this.first, this.last) + 1);
	}

	/** What it holds of a monthly quantity, by calendar days, rounded half up. */
	public long share(long monthly) {
		return BigDecimal.valueOf(monthly)
			.multiply(BigDecimal.valueOf(days()))
			.divide(BigDecimal.valueOf(this.month.lengthOfMonth()), 0, RoundingMode.HALF_UP)
			.longValueExact();
	}

	/** « Factures de novembre », « Relances d’avril ». */
	public String named(String label) {
		Month name = this.month.getMonth();
		boolean vowel = name == Month.APRIL || name == Month.AUGUST || name == Month.OCTOBER;
		return label + (vowel ? " d’" : " de ") + name.getDisplayName(TextStyle.FULL, Locale.FRANCE);
	}

}
