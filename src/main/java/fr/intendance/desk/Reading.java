package fr.intendance.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Amount;
import fr.intendance.document.Wording;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How whoever reads the desk reads days, hours and money: in the language of the request
 * that is answered now, in French where there is none.
 */
final class Reading {

	private Reading() {
	}

	static Locale language() {
		return (LocaleContextHolder.getLocaleContext() != null) ? LocaleContextHolder.getLocale() : Locale.FRENCH;
	}

	static String date(LocalDate day) {
		return Wording.date(day, language());
	}

	static String date(Instant moment) {
		return date(LocalDate.ofInstant(moment, BusinessZone.PARIS));
	}

	static String longDate(LocalDate day) {
		return Wording.weekday(day, language());
	}

	static String dateAndTime(Instant moment) {
		return Wording.dateTime(moment, language());
	}

	static String time(Instant moment) {
		return Wording.time(moment, language());
	}

	static String month(YearMonth month) {
		return Wording.month(month, language());
	}

	static String range(LocalDate first, LocalDate last) {
		return Wording.period(first, last, language());
	}

	static String hours(long minutes) {
		return Wording.hours(minutes, language());
	}

	static String number(Number number) {
		return Wording.number(number, language());
	}

	static String money(Amount amount) {
		return Wording.money(amount, language());
	}

}
