package fr.intendance.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;

/**
 * Writes money, numbers, durations and days as people read them: in British English for
 * who reads English, in French for anybody else.
 */
public final class Wording {

	private static final char NO_BREAK = '\u00a0';

	private static final char MINUS = '−';

	private Wording() {
	}

	/** « 1 250,00 € », « −45,00 € ». */
	public static String money(Amount amount, Locale locale) {
		NumberFormat format = NumberFormat.getCurrencyInstance(region(locale));
		format.setCurrency(Currency.getInstance("EUR"));
		return signed(format.format(amount.euros()));
	}

	/** « 1 000 € », for round sums such as a capital. */
	static String wholeEuros(int euros, Locale locale) {
		String digits = NumberFormat.getIntegerInstance(region(locale)).format(euros);
		return isEnglish(locale) ? "€" + digits : digits + NO_BREAK + "€";
	}

	/** « 1 250 », « 1,5 ». */
	public static String number(Number number, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(region(locale));
		format.setMaximumFractionDigits(2);
		return signed(format.format((number instanceof BigDecimal exact) ? exact.stripTrailingZeros() : number));
	}

	/** A minus as wide as a figure, for Java writes a hyphen. */
	private static String signed(String figures) {
		return figures.replace('-', MINUS);
	}

	/** « 24 h », « 45 min », « 1 h 30 », in English “1 h 30 min”. */
	public static String hours(long minutes, Locale locale) {
		long size = Math.abs(minutes);
		String sign = (minutes < 0) ? String.valueOf(MINUS) : "";
		if (size % 60 == 0) {
			return sign + size / 60 + NO_BREAK + "h";
		}
		if (size < 60) {
			return sign + size + NO_BREAK + "min";
		}
		String rest = isEnglish(locale) ? "%d".formatted(size % 60) + NO_BREAK + "min" : "%02d".formatted(size % 60);
		return sign + size / 60 + NO_BREAK + "h" + NO_BREAK + rest;
	}

	/** « 1er décembre 2026 », “1 December 2026”. */
	public static String date(LocalDate day, Locale locale) {
		return isEnglish(locale) ? pattern("d MMMM uuuu").format(day) : FrenchDate.date(day);
	}

	/** « décembre 2026 », “December 2026”. */
	public static String month(YearMonth month, Locale locale) {
		return isEnglish(locale) ? pattern("MMMM uuuu").format(month) : FrenchDate.month(month);
	}

	/** « du 1er au 30 novembre 2026 », “1 November 2026 to 30 November 2026”. */
	public static String period(LocalDate first, LocalDate last, Locale locale) {
		if (!isEnglish(locale)) {
			return FrenchDate.range(first, last);
		}
		return first.equals(last) ? date(first, locale) : date(first, locale) + " to " + date(last, locale);
	}

	/**
	 * « lundi 23 novembre 2026 à 14 h 30 », “Monday 23 November 2026, 14:30”, in Paris.
	 */
	public static String dateTime(Instant moment, Locale locale) {
		return isEnglish(locale) ? pattern("EEEE d MMMM uuuu, HH:mm").format(moment.atZone(BusinessZone.PARIS))
				: FrenchDate.dateAndTime(moment);
	}

	/** « lundi 23 novembre 2026 », “Monday 23 November 2026”. */
	public static String weekday(LocalDate day, Locale locale) {
		return isEnglish(locale) ? pattern("EEEE d MMMM uuuu").format(day) : FrenchDate.longDate(day);
	}

	/** « 14 h 30 », “14:30”, in Paris. */
	public static String time(Instant moment, Locale locale) {
		LocalTime time = moment.atZone(BusinessZone.PARIS).toLocalTime();
		return isEnglish(locale) ? pattern("HH:mm").format(time) : FrenchDate.time(time);
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.UK);
	}

	/** Whatever is not English is French. */
	public static boolean isEnglish(Locale locale) {
		return locale.getLanguage().equals("en");
	}

	private static Locale region(Locale locale) {
		return isEnglish(locale) ? Locale.UK : Locale.FRANCE;
	}

}
