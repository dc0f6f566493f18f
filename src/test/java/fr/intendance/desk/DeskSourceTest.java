package fr.intendance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the desk says stands in its bundles. A refusal is worded where its rule stands
 * (ADR 0036), which another test holds to its English.
 */
class DeskSourceTest {

	private static final Path DESK = Path.of("src", "main", "java", "fr", "intendance", "desk");

	/** The filters of Tasklist, which is French. */
	private static final Set<String> FRENCH = Set.of("ReadyFilters.java");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);

	/** From its word to the end of the statement. */
	private static final Pattern REFUSAL = Pattern.compile("Refused\\s*\\.(?:\"[^\"]*\"|[^;\"])*;");

	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	/**
	 * An accent, a sign of French typography, a word that begins a label, or several
	 * words.
	 */
	private static final Pattern SENTENCE = Pattern.compile(
			".*(?:[\\p{L}&&[^\\p{ASCII}]]|[«»’]|\\\\u00a0[:;!?]|\\\\u202f).*|\\p{Lu}\\p{Ll}{2,}(?: .*)?|\\p{L}+ \\p{L}+.*");

	/** Names of parts of fields, and of headers. */
	private static final Set<String> CODES = Set.of("Label", "Quantity", "Unit", "Price");

	static Stream<Path> sources() throws IOException {
		try (Stream<Path> files = Files.list(DESK)) {
			return files.filter((file) -> !FRENCH.contains(file.getFileName().toString())).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("sources")
	void saysNothingOfItsOwn(Path source) {
		assertThat(said(text(source))).isEmpty();
	}

	@Test
	void aLabelOfItsOwnWouldBeFound() {
		assertThat(said("Field.line(\"name\", \"Nom du signataire\");")).containsExactly("Nom du signataire");
		assertThat(said("Fact.of(\"Total\", sum);")).containsExactly("Total");
		assertThat(said("Fact.of(\"desk.card.total\", \"à révoquer\");")).containsExactly("à révoquer");
		assertThat(said("throw Refused.unknown(\"Rien ici.\"); // \"Rien\"")).isEmpty();
		assertThat(said("words.of(\"desk.card.total\", \", \", \"/desk/board\");")).isEmpty();
	}

	private static List<String> said(String source) {
		String rest = REFUSAL.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
		return STRING.matcher(rest)
			.results()
			.map((string) -> string.group(1))
			.filter((string) -> SENTENCE.matcher(string).matches() && !CODES.contains(string))
			.toList();
	}

	private static String text(Path source) {
		try {
			return Files.readString(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
