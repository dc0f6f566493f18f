package fr.intendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes dates and times as the French read them, on screens, in mails and in documents.
 * Moments are told in Paris time.
 */
public final class FrenchDate {

	private static final DateTimeFormatter WEEKDAY = pattern("EEEE");

	private static final DateTimeFormatter MONTH = pattern("MMMM");

	private static final DateTimeFormatter MONTH_AND_YEAR = pattern("MMMM uuuu");

	private static final DateTimeFormatter FULL_HOUR = pattern("H'\u00a0h'");

	private static final DateTimeFormatter HOUR_AND_MINUTE = pattern("H'\u00a0h\u00a0'mm");

	private FrenchDate() {
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
	}

	/** « 23 novembre 2026 », « 1er décembre 2026 ». */
	public static String date(LocalDate date) {
		return day(date) + " " + MONTH_AND_YEAR.format(date);
	}

	/** « lundi 23 novembre 2026 », « mardi 1er décembre 2026 ». */
	public static String longDate(LocalDate date) {
		return WEEKDAY.format(date) + " " + date(date);
	}

	/** « novembre 2026 ». */
	public static String month(YearMonth month) {
		return MONTH_AND_YEAR.format(month);
	}

	/** « 14 h 30 », « 9 h », with spaces that do not break. */
	public static String time(LocalTime time) {
		return ((time.getMinute() == 0) ? FULL_HOUR : HOUR_AND_MINUTE).format(time);
	}

	/** « 23 novembre 2026 », the day on which it is this moment in Paris. */
	public static String date(Instant moment) {
		return date(inParis(moment).toLocalDate());
	}

	/**
	 * « lundi 23 novembre 2026 à 14 h 30 », Paris time; the line may break before « à ».
	 */
	public static String dateAndTime(Instant moment) {
		ZonedDateTime inParis = inParis(moment);
		return longDate(inParis.toLocalDate()) + " à\u00a0" + time(inParis.toLocalTime());
	}

	/**
	 * « du 1er au 30 novembre 2026 », « du 23 novembre au 4 décembre 2026 », « du 24
	 * décembre 2026 au 1er janvier 2027 », « le 23 novembre 2026 » for a single day.
	 */
	public static String range(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return "le " + date(first);
		}
		return "du " + beginning(first, last) + " au " + date(last);
	}

	private static String beginning(LocalDate first, LocalDate last) {
		if (first.getYear() != last.getYear()) {
			return date(first);
		}
		return (first.getMonth() == last.getMonth()) ? day(first) : day(first) + " " + MONTH.format(first);
	}

	private static String day(LocalDate date) {
		return (date.getDayOfMonth() == 1) ? "1er" : String.valueOf(date.getDayOfMonth());
	}

	private static ZonedDateTime inParis(Instant moment) {
		return moment.atZone(BusinessZone.PARIS);
	}

}
