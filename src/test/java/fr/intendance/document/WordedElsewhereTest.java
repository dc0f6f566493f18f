package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is worded in French where its rule or its model stands has its English in the
 * bundles {@code refusal} and {@code wording}.
 */
class WordedElsewhereTest {

	private static final Path SOURCES = Path.of("src", "main", "java", "fr", "intendance");

	/** Whoever restores a backup reads the console of the server, which is French. */
	private static final Path CONSOLE = SOURCES.resolve("backup");

	private static final Pattern REFUSED = Pattern
		.compile("Refused\\s*\\.(?:invalid|unknown|conflict|forbidden|late|tooMany|unlessTicked)\\(");

	private static final Pattern STRING = Pattern
		.compile("\"\"\"\\s*\\n(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

	private static final Pattern NAMED = Pattern.compile(
			"<bpmn:(?:process|\\w*[tT]ask|\\w*Event|\\w*Gateway|callActivity|subProcess) [^>]*?\\bname=\"([^\"]+)\"");

	private final Sentences sentences = new Sentences(TemplatesFixture.messages());

	@Test
	void eachRefusalIsSaidInEnglish() throws IOException {
		List<String> french = new ArrayList<>();
		for (Path source : files(SOURCES, ".java")) {
			if (!source.startsWith(CONSOLE)) {
				refusals(Files.readString(source)).filter((sentence) -> !isKnown(sentence)).forEach(french::add);
			}
		}

		assertThat(french).isEmpty();
	}

	@Test
	void eachNameInAModelIsSaidInEnglish() throws IOException {
		List<String> french = new ArrayList<>();
		for (Path model : files(Path.of("processes"), ".bpmn")) {
			NAMED.matcher(Files.readString(model))
				.results()
				.map((name) -> name.group(1))
				.filter((name) -> !isKnown(name))
				.forEach(french::add);
		}

		assertThat(french).isEmpty();
	}

	@Test
	void aRefusalWithoutEnglishWouldBeFound() {
		assertThat(refusals("throw Refused.invalid(\"day\", \"Ce jour est \"\n+ \"férié.\");"))
			.containsExactly("Ce jour est férié.");
		assertThat(refusals("Refused.unknown(\"Il reste %d jours.\".formatted(days))"))
			.containsExactly("Il reste 12 jours.");
		assertThat(refusals("Refused.late(over ? \"C’est fini.\" : \"C’est tard.\")")).hasSize(2);
		assertThat(isKnown("Ce jour est férié.")).isFalse();
	}

	private boolean isKnown(String french) {
		return !this.sentences.in(Locale.ENGLISH, french).equals(french);
	}

	/** The sentences that a source refuses with, their gaps filled in. */
	private static Stream<String> refusals(String source) {
		Matcher refused = REFUSED.matcher(source);
		Stream.Builder<String> all = Stream.builder();
		while (refused.find()) {
			String call = call(source, refused.end());
			List<String> strings = STRING.matcher(call)
				.results()
				.map(WordedElsewhereTest::text)
				.filter((one) -> !one.equals(", "))
				.dropWhile((one) -> !one.contains(" "))
				.toList();
			if (STRING.matcher(call).replaceAll("").matches("(?s).*\\s\\?\\s.*")) {
				strings.forEach((one) -> all.add(filled(one)));
			}
			else if (!strings.isEmpty()) {
				all.add(filled(String.join("", strings)));
			}
		}
		return all.build();
	}

	private static String text(MatchResult string) {
		String block = string.group(1);
		return (block != null) ? block.replaceAll("\\\\\\n\\s*", "").strip() : string.group(2);
	}

	private static String filled(String sentence) {
		return sentence.replace("\\u00a0", "\u00a0")
			.replace("\\u202f", "\u202f")
			.translateEscapes()
			.replaceAll("%(?:\\d\\$)?[sd]", "12");
	}

	/** Until its last bracket. */
	private static String call(String source, int start) {
		String blank = STRING.matcher(source).replaceAll((string) -> "x".repeat(string.group().length()));
		int open = 1;
		int end = start;
		while (open > 0) {
			char sign = blank.charAt(end++);
			open += (sign == '(') ? 1 : (sign == ')') ? -1 : 0;
		}
		return source.substring(start, end);
	}

	private static List<Path> files(Path root, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(ending)).collect(Collectors.toList());
		}
	}

}
