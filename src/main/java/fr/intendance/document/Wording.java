package fr.intendance.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes money, numbers and durations as people read them.
 */
final class Wording {

	private static final char NO_BREAK = '\u00a0';

	private Wording() {
	}

	/** « 1 250,00 € ». */
	static String money(Amount amount, Locale locale) {
		NumberFormat format = NumberFormat.getCurrencyInstance(region(locale));
		format.setCurrency(Currency.getInstance("EUR"));
		return format.format(amount.euros());
	}

	/** « 1 000 € », for round sums such as a capital. */
	static String wholeEuros(int euros, Locale locale) {
		String digits = NumberFormat.getIntegerInstance(region(locale)).format(euros);
		return isEnglish(locale) ? "€" + digits : digits + NO_BREAK + "€";
	}

	/** « 1 250 », « 1,5 ». */
	static String number(Number number, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(region(locale));
		format.setMaximumFractionDigits(2);
		return format.format((number instanceof BigDecimal exact) ? exact.stripTrailingZeros() : number);
	}

	/** « 24 h », « 45 min », « 1 h 30 », in English “1 h 30 min”. */
	static String hours(long minutes, Locale locale) {
		long size = Math.abs(minutes);
		String sign = (minutes < 0) ? "−" : "";
		if (size % 60 == 0) {
			return sign + size / 60 + NO_BREAK + "h";
		}
		if (size < 60) {
			return sign + size + NO_BREAK + "min";
		}
		String rest = isEnglish(locale) ? "%d".formatted(size % 60) + NO_BREAK + "min" : "%02d".formatted(size % 60);
		return sign + size / 60 + NO_BREAK + "h" + NO_BREAK + rest;
	}

	/** Whatever is not English is French. */
	static boolean isEnglish(Locale locale) {
		return locale.getLanguage().equals("en");
	}

	private static Locale region(Locale locale) {
		return isEnglish(locale) ? Locale.UK : Locale.FRANCE;
	}

}
