package fr.intendance.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read is worded in both languages, with the same gaps. */
class BundlesTest {

	private static final Path MESSAGES = Path.of("templates", "messages");

	/** A label that each piece has of itself in French. */
	private static final Pattern OF_PIECES = Pattern.compile("piece\\.label\\.[a-z-]+");

	/** What is called so in English too. */
	private static final List<String> FRENCH_NAMES = List.of("RCS Lyon");

	private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

	static List<String> bundles() throws IOException {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			return files.map((file) -> file.getFileName().toString().replace(".properties", ""))
				.filter((name) -> !name.endsWith("_en"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void holdsTheSameKeysAndGapsInBothLanguages(String bundle) throws IOException {
		assertThat(gaps(read(bundle + "_en"))).containsExactlyEntriesOf(gaps(read(bundle)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void holdsNoFrenchInEnglish(String bundle) throws IOException {
		Properties english = read(bundle + "_en");
		english.remove("language.fr");

		assertThat(FrenchLeftovers.in(String.join("\n", english.values().stream().map(Object::toString).toList()),
				"<html/>", FRENCH_NAMES.stream()))
			.isEmpty();
	}

	@Test
	void aMissingKeyAndALostGapWouldBeFound() {
		Properties french = new Properties();
		french.put("desk.board.page", "Page {0} sur {1}");
		Properties english = new Properties();
		english.put("desk.board.page", "Page {0}");

		assertThat(gaps(english)).isNotEqualTo(gaps(french)).isNotEqualTo(gaps(new Properties()));
	}

	/** The gaps of each key. */
	private static SortedMap<String, Set<String>> gaps(Properties bundle) {
		SortedMap<String, Set<String>> gaps = new TreeMap<>();
		bundle.stringPropertyNames()
			.stream()
			.filter((key) -> !OF_PIECES.matcher(key).matches())
			.forEach((key) -> gaps.put(key,
					GAP.matcher(bundle.getProperty(key))
						.results()
						.map((gap) -> gap.group(1))
						.collect(Collectors.toCollection(TreeSet::new))));
		return gaps;
	}

	private static Properties read(String bundle) throws IOException {
		Properties all = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
			all.load(reader);
		}
		return all;
	}

}
