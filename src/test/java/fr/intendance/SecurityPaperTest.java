package fr.intendance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The paper on security says what is true of the tests and of the parts of the program.
 */
class SecurityPaperTest {

	private static final Path PAPER = Path.of("docs/security.md");

	private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

	private static final Pattern PARTS = Pattern.compile("fr\\.intendance\\.[a-z.]+\\.[A-Z]\\w+");

	private static final Pattern VULNERABILITY = Pattern.compile("CVE-\\d{4}-\\d+");

	private static final Pattern RECORD = Pattern.compile("ADR (\\d{4})");

	@Test
	void namesTestsThatExist() throws IOException {
		assertThat(found(TEST, paper(), 1)).hasSizeGreaterThan(15).isSubsetOf(tests());
	}

	@Test
	void wouldNoticeATestThatIsGone() throws IOException {
		assertThat(tests()).doesNotContainAnyElementsOf(found(TEST, "shown by `NobodyWroteThisTest`", 1));
	}

	@Test
	void namesRecordsThatExist() throws IOException {
		try (Stream<Path> records = Files.list(Path.of("docs/adr"))) {
			assertThat(found(RECORD, paper(), 1))
				.isSubsetOf(records.map((one) -> one.getFileName().toString().substring(0, 4)).toList());
		}
	}

	@Test
	void saysOfEachKnownVulnerabilityWhyItDoesNotReachUs() throws IOException {
		JsonNode known = json(Path.of("docs/vex.cdx.json")).path("vulnerabilities");

		assertThat(known).isNotEmpty().allSatisfy((one) -> {
			assertThat(one.at("/analysis/state").asText()).isEqualTo("not_affected");
			assertThat(one.at("/analysis/justification").asText()).isNotEmpty();
			assertThat(one.at("/analysis/detail").asText()).as("names a test").containsPattern("[A-Z]\\w+Test");
			found(PARTS, one.at("/analysis/detail").asText(), 0).forEach((part) -> assertThat(source(part)).exists());
		});
		assertThat(found(VULNERABILITY, paper(), 0))
			.containsExactlyInAnyOrderElementsOf(found(VULNERABILITY, known.toString(), 0));
	}

	/** An offline build makes no list of parts. */
	@Test
	void speaksOfPartsThatAreInTheProgram() throws IOException {
		Path list = Path.of("target/classes/META-INF/sbom/application.cdx.json");
		assumeTrue("true".equals(System.getenv("CI")) || Files.exists(list), "no list of parts: built with -o");
		Set<String> parts = items(json(list).path("components")).map((one) -> one.path("bom-ref").asText())
			.collect(Collectors.toSet());

		assertThat(parts).hasSizeGreaterThan(100);
		assertThat(items(json(Path.of("docs/vex.cdx.json")).path("vulnerabilities"))
			.flatMap((one) -> items(one.path("affects")))
			.map((one) -> one.path("ref").asText())).isNotEmpty().isSubsetOf(parts);
	}

	private static Stream<JsonNode> items(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

	private static JsonNode json(Path file) throws IOException {
		return new ObjectMapper().readTree(file.toFile());
	}

	private static Path source(String type) {
		String file = type.replace('.', '/') + ".java";
		return Path.of(type.endsWith("Test") ? "src/test/java" : "src/main/java", file);
	}

	private static String paper() throws IOException {
		return Files.readString(PAPER);
	}

	private static Set<String> tests() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
			return sources.map((one) -> one.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
		}
	}

	private static List<String> found(Pattern pattern, String text, int group) {
		return pattern.matcher(text).results().map((MatchResult one) -> one.group(group)).distinct().toList();
	}

}
