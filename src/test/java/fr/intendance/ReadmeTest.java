package fr.intendance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTest {

	private static final Pattern PATH = Pattern.compile("`((?:src|processes|templates|docs)/[\\w./-]*|[A-Z]+\\.md)`");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)]+)\\)");

	private static final Pattern MAVEN = Pattern.compile("\\./mvnw[^`\\n]*");

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.fr.md", "CONTRIBUTING.md" })
	void everyPathExists(String page) throws IOException {
		String text = Files.readString(Path.of(page));

		assertThat(Stream.concat(found(PATH, text), found(LINK, text))).isNotEmpty()
			.allSatisfy((path) -> assertThat(Path.of(path)).as(page).exists());
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.fr.md", "CONTRIBUTING.md" })
	void everyMavenCommandIsOneThatTheBuildKnows(String page) throws IOException {
		List<String> commands = commands(Files.readString(Path.of(page)));

		assertThat(commands).isNotEmpty()
			.isSubsetOf(List.of("./mvnw spring-boot:run", "./mvnw test", "./mvnw verify", "./mvnw package",
					"./mvnw -Pbench verify", "./mvnw spring-javaformat:apply",
					"./mvnw test -Dtest=DocumentPicturesTest -Ddocs.pictures=write",
					"./mvnw test-compile failsafe:integration-test@browser -Ddocs.pictures=write",
					"./mvnw test -Dtest=H2PlayIT -Djqwik.tries.default=300",
					"./mvnw test -Dtest=KilledWriterIT -Dkill.rounds=100"));
		assertThat(Path.of("mvnw")).isExecutable();
	}

	@Test
	void theJarIsNamedAsTheBuildNamesIt() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String version = pom.replaceAll("(?s).*<artifactId>intendance</artifactId>\\s*<version>([^<]+)<.*", "$1");

		assertThat(Files.readString(Path.of("README.md"))).contains("target/intendance-" + version + ".jar");
		assertThat(Files.readString(Path.of("README.fr.md"))).contains("target/intendance-" + version + ".jar");
	}

	@Test
	void everyDecisionRecordIsNumberedOnce() throws IOException {
		try (Stream<Path> records = Files.list(Path.of("docs/adr"))) {
			List<String> numbers = records.map((record) -> record.getFileName().toString().substring(0, 4))
				.sorted()
				.toList();

			assertThat(numbers).doesNotHaveDuplicates().allMatch((number) -> number.matches("\\d{4}"));
		}
	}

	@Test
	void aPathThatDoesNotExistIsFound() {
		assertThat(found(PATH, "look into `src/main/nowhere.txt`")).singleElement()
			.satisfies((path) -> assertThat(Path.of(path)).doesNotExist());
	}

	private static List<String> commands(String text) {
		return found(MAVEN, text, 0).map(String::strip).distinct().toList();
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return found(pattern, text, 1);
	}

	private static Stream<String> found(Pattern pattern, String text, int group) {
		return pattern.matcher(text).results().map((MatchResult result) -> result.group(group));
	}

}
