package fr.intendance.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;

import org.springframework.context.MessageSource;

/**
 * What templates may call: {@code money}, {@code number}, {@code hours} (of minutes),
 * {@code date}, {@code month}, {@code period}, {@code dateTime} and {@code message}, all
 * in the language of the page. A record must not name a component like one of them, or it
 * hides the function.
 */
final class TemplateFunctions {

	private final MessageSource messages;

	TemplateFunctions(MessageSource messages) {
		this.messages = messages;
	}

	Map<String, TemplateMethodModelEx> all() {
		return Map.of("money", function((given, locale) -> Wording.money((Amount) given[0], locale)), //
				"number", function((given, locale) -> Wording.number((Number) given[0], locale)), //
				"hours", function((given, locale) -> Wording.hours(((Number) given[0]).longValue(), locale)), //
				"date", function((given, locale) -> date((LocalDate) given[0], locale)), //
				"month", function((given, locale) -> month((YearMonth) given[0], locale)), //
				"period", function((given, locale) -> period((LocalDate) given[0], (LocalDate) given[1], locale)), //
				"dateTime", function((given, locale) -> dateTime((Instant) given[0], locale)), //
				"message", function(this::message));
	}

	private String message(Object[] given, Locale locale) {
		Object[] arguments = new Object[given.length - 1];
		System.arraycopy(given, 1, arguments, 0, arguments.length);
		return this.messages.getMessage((String) given[0], arguments, locale);
	}

	private static String date(LocalDate day, Locale locale) {
		return Wording.isEnglish(locale) ? pattern("d MMMM uuuu").format(day) : FrenchDate.date(day);
	}

	private static String month(YearMonth month, Locale locale) {
		return Wording.isEnglish(locale) ? pattern("MMMM uuuu").format(month) : FrenchDate.month(month);
	}

	private static String period(LocalDate first, LocalDate last, Locale locale) {
		if (!Wording.isEnglish(locale)) {
			return FrenchDate.range(first, last);
		}
		return first.equals(last) ? date(first, locale) : date(first, locale) + " to " + date(last, locale);
	}

	private static String dateTime(Instant moment, Locale locale) {
		return Wording.isEnglish(locale) ? pattern("EEEE d MMMM uuuu, HH:mm").format(moment.atZone(BusinessZone.PARIS))
				: FrenchDate.dateAndTime(moment);
	}

	private static DateTimeFormatter pattern(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.UK);
	}

	private static TemplateMethodModelEx function(Function function) {
		return (arguments) -> {
			Object[] given = new Object[arguments.size()];
			for (int i = 0; i < given.length; i++) {
				given[i] = unwrapped(arguments, i);
			}
			return function.apply(given, Environment.getCurrentEnvironment().getLocale());
		};
	}

	private static Object unwrapped(List<?> arguments, int index) throws TemplateModelException {
		if (arguments.get(index) == null) {
			throw new TemplateModelException("Argument " + (index + 1) + " is missing");
		}
		return DeepUnwrap.unwrap((TemplateModel) arguments.get(index));
	}

	/** Turns what the template gave into the text that it shows. */
	private interface Function {

		String apply(Object[] given, Locale locale);

	}

}
