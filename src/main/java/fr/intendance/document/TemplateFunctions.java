package fr.intendance.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;

import org.springframework.context.MessageSource;

/**
 * What templates may call: {@code money}, {@code number}, {@code hours} (of minutes),
 * {@code date}, {@code month}, {@code period}, {@code dateTime}, {@code message} and
 * {@code worded} (what is worded in French elsewhere), all in the language of the page. A
 * record must not name a component like one of them, or it hides the function.
 */
final class TemplateFunctions {

	private final MessageSource messages;

	private final Sentences sentences;

	TemplateFunctions(MessageSource messages, Sentences sentences) {
		this.sentences = sentences;
		this.messages = messages;
	}

	Map<String, TemplateMethodModelEx> all() {
		return Map.of("money", function((given, locale) -> Wording.money((Amount) given[0], locale)), //
				"number", function((given, locale) -> Wording.number((Number) given[0], locale)), //
				"hours", function((given, locale) -> Wording.hours(((Number) given[0]).longValue(), locale)), //
				"date", function((given, locale) -> Wording.date((LocalDate) given[0], locale)), //
				"month", function((given, locale) -> Wording.month((YearMonth) given[0], locale)), //
				"period",
				function((given, locale) -> Wording.period((LocalDate) given[0], (LocalDate) given[1], locale)), //
				"dateTime", function((given, locale) -> Wording.dateTime((Instant) given[0], locale)), //
				"message", function(this::message), //
				"worded", function((given, locale) -> this.sentences.in(locale, (String) given[0])));
	}

	private String message(Object[] given, Locale locale) {
		Object[] arguments = new Object[given.length - 1];
		System.arraycopy(given, 1, arguments, 0, arguments.length);
		return this.messages.getMessage((String) given[0], arguments, locale);
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
