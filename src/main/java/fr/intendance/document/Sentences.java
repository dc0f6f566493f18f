package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Says to a client who reads English what the program refuses in French. A refusal is
 * worded where its rule stands; its translation is found by that wording, so that a rule
 * need not know who reads. Sentences and both languages stand in the bundle
 * {@code refusal}.
 */
@Component
public class Sentences {

	private static final String BUNDLE = "templates/messages/refusal.properties";

	private static final Pattern GAP = Pattern.compile("\\{\\d}");

	private static final Pattern SPACES = Pattern.compile("[\u00a0\u202f]");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

	private final Map<Pattern, String> codes = new LinkedHashMap<>();

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
		try {
			Properties known = PropertiesLoaderUtils
				.loadProperties(new EncodedResource(new ClassPathResource(BUNDLE), "UTF-8"));
			known.forEach((code, french) -> this.codes.put(pattern(french.toString()), code.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The sentence in that language; in French where it is not known otherwise. */
	public String in(Locale language, String french) {
		if (!Wording.isEnglish(language)) {
			return french;
		}
		String plain = plain(french);
		return this.codes.entrySet()
			.stream()
			.filter((one) -> one.getKey().matcher(plain).matches())
			.map((one) -> this.messages.getMessage(one.getValue(), gaps(one.getKey(), plain), language))
			.findFirst()
			.orElse(french);
	}

	private static Object[] gaps(Pattern pattern, String sentence) {
		Matcher matcher = pattern.matcher(sentence);
		matcher.matches();
		return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).map(Sentences::day).toArray();
	}

	/** A day is the one thing within a sentence that is worded itself. */
	private static String day(String gap) {
		try {
			return Wording.date(LocalDate.parse(gap.replaceFirst("^1er ", "1 "), DAY), Locale.ENGLISH);
		}
		catch (DateTimeParseException ex) {
			return gap;
		}
	}

	private static Pattern pattern(String french) {
		StringBuilder pattern = new StringBuilder();
		int end = 0;
		Matcher gap = GAP.matcher(plain(french));
		while (gap.find()) {
			pattern.append(Pattern.quote(plain(french).substring(end, gap.start()))).append("(.+?)");
			end = gap.end();
		}
		return Pattern.compile(pattern.append(Pattern.quote(plain(french).substring(end))).toString());
	}

	private static String plain(String sentence) {
		return SPACES.matcher(sentence).replaceAll(" ");
	}

}
