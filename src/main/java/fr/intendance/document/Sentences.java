package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Says to who reads English what the program words in French. A refusal is worded where
 * its rule stands, a task where its model stands; the translation is found by that
 * wording, so that neither need know who reads. Wordings and both languages stand in the
 * bundles {@code refusal} and {@code wording}; what documents are called stands in the
 * bundle of their stage.
 */
@Component
public class Sentences {

	private static final String BUNDLES = "classpath*:templates/messages/*.properties";

	private static final Pattern WHOLE = Pattern.compile("(refusal|wording)\\.properties");

	private static final String DOCUMENT = "document.";

	private static final Pattern GAP = Pattern.compile("\\{\\d}");

	private static final Pattern SPACES = Pattern.compile("[\u00a0\u202f]");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

	/** The codes of those without a gap, by their wording. */
	private final Map<String, String> fixed = new HashMap<>();

	private final Map<Pattern, String> codes = new LinkedHashMap<>();

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
		try {
			for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(BUNDLES)) {
				if (!bundle.getFilename().endsWith("_en.properties")) {
					Properties known = PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8"));
					boolean whole = WHOLE.matcher(bundle.getFilename()).matches();
					known.stringPropertyNames()
						.stream()
						.filter((code) -> whole || code.startsWith(DOCUMENT))
						.forEach((code) -> learn(code, known.getProperty(code)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void learn(String code, String french) {
		if (GAP.matcher(french).find()) {
			this.codes.put(pattern(french), code);
		}
		else {
			this.fixed.put(plain(french), code);
		}
	}

	/** The sentence in that language; in French where it is not known otherwise. */
	public String in(Locale language, String french) {
		if (!Wording.isEnglish(language)) {
			return french;
		}
		String plain = plain(french);
		return Optional.ofNullable(this.fixed.get(plain))
			.map((code) -> this.messages.getMessage(code, null, language))
			.or(() -> withGaps(plain, language))
			.orElse(french);
	}

	private Optional<String> withGaps(String plain, Locale language) {
		return this.codes.entrySet()
			.stream()
			.filter((one) -> one.getKey().matcher(plain).matches())
			.map((one) -> this.messages.getMessage(one.getValue(), gaps(one.getKey(), plain), language))
			.findFirst();
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
