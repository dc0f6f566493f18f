package fr.intendance.desk;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Which hours somebody wants to see, as the address says it.
 *
 * @param chosen the month; the present one where none is
 * @param page which part of the clients, counted from 1
 */
record MonthChoice(Optional<YearMonth> chosen, int page) {

	/** Clients on a page. */
	static final int LINES = 50;

	static MonthChoice of(Map<String, String> asked) {
		String page = asked.getOrDefault("page", "1");
		return new MonthChoice(month(asked.getOrDefault("month", "")),
				page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
	}

	int offset() {
		return (this.page - 1) * LINES;
	}

	/** For the name of a file. */
	String month() {
		return this.chosen.map(YearMonth::toString).orElse("mois");
	}

	private static Optional<YearMonth> month(String text) {
		try {
			return Optional.of(YearMonth.parse(text)).filter((one) -> one.getYear() >= 2000 && one.getYear() < 2100);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
