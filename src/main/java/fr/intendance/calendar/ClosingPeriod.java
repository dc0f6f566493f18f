package fr.intendance.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days on which the firm is closed, first and last included: every year
 * ({@code 12-24/01-01}) or once ({@code 2027-08-02/2027-08-20}).
 */
sealed interface ClosingPeriod {

	boolean covers(LocalDate day);

	/** As the settings have it. */
	String text();

	/**
	 * Reads a period of the settings.
	 * @throws IllegalArgumentException if it is not of one of the two forms
	 */
	static ClosingPeriod of(String text) {
		String[] ends = text.strip().split("/", -1);
		try {
			if (ends.length == 2) {
				return (ends[0].length() == "12-24".length())
						? new Yearly(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]))
						: new Once(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
			}
		}
		catch (DateTimeException ex) {
			// the sentence below says more than the parser
		}
		throw new IllegalArgumentException("Fermeture illisible : « " + text
				+ " ». Écrivez-la 12-24/01-01 (chaque année) ou 2027-08-02/2027-08-20 (une fois).");
	}

	/** The same days each year; may run over the turn of the year. */
	record Yearly(MonthDay first, MonthDay last) implements ClosingPeriod {

		@Override
		public boolean covers(LocalDate day) {
			MonthDay monthDay = MonthDay.from(day);
			boolean begun = !monthDay.isBefore(this.first);
			boolean lasting = !monthDay.isAfter(this.last);
			return this.first.isAfter(this.last) ? (begun || lasting) : (begun && lasting);
		}

		@Override
		public String text() {
			return (this.first + "/" + this.last).replace("--", "");
		}

	}

	/** Some days of one year. */
	record Once(LocalDate first, LocalDate last) implements ClosingPeriod {

		public Once {
			if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
				throw new IllegalArgumentException("La fermeture du " + first + " au " + last
						+ " finit avant de commencer ou dure plus d'un an. Corrigez ses dates.");
			}
		}

		@Override
		public boolean covers(LocalDate day) {
			return !day.isBefore(this.first) && !day.isAfter(this.last);
		}

		@Override
		public String text() {
			return this.first + "/" + this.last;
		}

	}

}
