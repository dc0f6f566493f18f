package fr.intendance.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients read is worded in both languages. */
class BundlesTest {

	private static final Path MESSAGES = Path.of("templates", "messages");

	/** Those that the firm alone reads, in French. */
	private static final Set<String> OF_THE_FIRM = Set.of("client", "desk", "reply");

	/** What the firm's desk and task forms show, whichever bundle it stands in. */
	private static final Pattern FOR_THE_FIRM = Pattern
		.compile("(timeline|whereabouts|outcome|review|reminder\\.script|offboarding\\.open)\\..*"
				+ "|reporting\\.contested");

	/** A label that each piece has of itself in French. */
	private static final Pattern OF_PIECES = Pattern.compile("piece\\.(label\\.)?[a-z-]+");

	static List<String> bundles() throws IOException {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			return files.map((file) -> file.getFileName().toString().replace(".properties", ""))
				.filter((name) -> !name.endsWith("_en") && !OF_THE_FIRM.contains(name))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void holdsTheSameKeysInBothLanguages(String bundle) throws IOException {
		assertThat(forClients(bundle + "_en")).containsExactlyElementsOf(forClients(bundle));
	}

	@Test
	void theEnglishBundleOfThePortalHoldsNoFrench() throws IOException {
		Properties english = read("portal_en");
		english.remove("portal.language.fr");

		assertThat(FrenchLeftovers.in(String.join("\n", english.values().stream().map(Object::toString).toList()),
				"<html/>", Stream.empty()))
			.isEmpty();
	}

	private static Set<String> forClients(String bundle) throws IOException {
		Set<String> keys = new TreeSet<>(read(bundle).stringPropertyNames());
		keys.removeIf((key) -> FOR_THE_FIRM.matcher(key).matches() || OF_PIECES.matcher(key).matches());
		return keys;
	}

	private static Properties read(String bundle) throws IOException {
		Properties all = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
			all.load(reader);
		}
		return all;
	}

}
