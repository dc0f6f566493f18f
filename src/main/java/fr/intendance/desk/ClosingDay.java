package fr.intendance.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.engine.Refused;

/**
 * The first or last day of a closing as people write it: {@code 24/12} for each year,
 * {@code 02/08/2027} for once.
 *
 * @param text as the settings have it: {@code 12-24}, {@code 2027-08-02}
 */
record ClosingDay(String text) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

	static ClosingDay of(String field, String written) {
		Matcher parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			throw Refused.invalid(field, "Écrivez ce jour 24/12 s’il revient chaque année, ou 02/08/2027.");
		}
		int day = Integer.parseInt(parts.group(1));
		int month = Integer.parseInt(parts.group(2));
		try {
			return new ClosingDay((parts.group(3) == null) ? MonthDay.of(month, day).toString().substring(2)
					: LocalDate.of(Integer.parseInt(parts.group(3)), month, day).toString());
		}
		catch (DateTimeException ex) {
			throw Refused.invalid(field, "Ce jour n’existe pas au calendrier : vérifiez-le.");
		}
	}

	/** From the first day to the last, as the settings have it. */
	static String period(FieldPair pair) {
		ClosingDay first = of("first" + pair.place(), pair.left());
		ClosingDay last = of("last" + pair.place(), pair.right());
		if (first.isYearly() != last.isYearly()) {
			throw Refused.invalid("last" + pair.place(), "Écrivez l’année aux deux jours, ou à aucun.");
		}
		return first.text() + "/" + last.text();
	}

	boolean isYearly() {
		return this.text.length() == "12-24".length();
	}

	String written() {
		String[] parts = this.text.split("-");
		return isYearly() ? parts[1] + "/" + parts[0] : parts[2] + "/" + parts[1] + "/" + parts[0];
	}

}
