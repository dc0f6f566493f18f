package fr.intendance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The French of the engine's web apps: it covers what the English covers, and our files
 * are found before those of the webjar, as in the packaged jar (whose own classes come
 * first).
 */
class WebAppLocalesTest {

	private static final String APPS = "META-INF/resources/webjars/camunda/app/";

	private static final Pattern KEPT = Pattern.compile("\\{\\{.*?}}|\\{\\w*}|\\$\\{\\w*}|%\\w|&\\w+;"
			+ "|</?(?:a|b|br|code|div|em|i|li|ol|p|pre|span|strong|u|ul)(?:\\s[^>]*)?/?>");

	private static final Pattern SCRIPT = Pattern.compile("'((?:\\.\\./)?scripts/[\\w-]+)'");

	@ParameterizedTest
	@CsvSource({ "tasklist, 412", "welcome, 172", "admin, 575", "cockpit, 2460" })
	void hasEveryLabelOfTheEnglishAndNoOther(String app, int count) throws IOException {
		Map<String, String> english = labels(app, "en");

		Map<String, String> french = labels(app, "fr");

		assertThat(french).containsOnlyKeys(english.keySet()).hasSize(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "admin", "cockpit" })
	void keepsPlaceholdersAndTags(String app) throws IOException {
		Map<String, String> french = labels(app, "fr");

		labels(app, "en").forEach((key, english) -> assertThat(kept(french.get(key))).as(key)
			.containsExactlyInAnyOrderElementsOf(kept(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "admin", "cockpit" })
	void leavesNothingBlankThatTheEnglishSays(String app) throws IOException {
		Map<String, String> french = labels(app, "fr");

		labels(app, "en")
			.forEach((key, english) -> assertThat(french.get(key).isBlank()).as(key).isEqualTo(english.isBlank()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "admin", "cockpit" })
	void saysNothingInEnglishButWhatIsTheSameInFrench(String app) throws IOException {
		Set<String> same = Set.copyOf(Files.readAllLines(Path.of("src/test/resources/webapps/same-in-french.txt")));
		Map<String, String> french = labels(app, "fr");

		Map<String, String> english = labels(app, "en");
		english.values().removeIf((label) -> label.chars().noneMatch(Character::isLetter));

		assertThat(english.entrySet()).noneMatch((label) -> label.getValue().equals(french.get(label.getKey()))
				&& !same.contains(label.getValue().strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "admin", "cockpit" })
	void setsFrenchSpacesAndApostrophes(String app) throws IOException {
		Pattern plain = Pattern.compile(" [;:!?»]|« |\\p{L}'\\p{L}|\\p{L}[!?]( |$)");

		Map<String, String> french = labels(app, "fr");

		assertThat(french.entrySet()).noneMatch((label) -> plain.matcher(label.getValue()).find());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "admin", "cockpit" })
	void writesDatesInFrench(String app) throws IOException {
		JsonNode english = locale(app, "en").get("dateLocales");

		JsonNode french = locale(app, "fr").get("dateLocales");

		assertThat(french.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> english.fieldNames());
		assertThat(french.at("/months/7").asText()).isEqualTo("août");
		assertThat(french.at("/weekdays/0").asText()).isEqualTo("dimanche");
		assertThat(french.at("/relativeTime/past").asText()).isEqualTo("il y a %s");
	}

	@ParameterizedTest
	@CsvSource({ "tasklist, scripts/config.js", "cockpit, scripts/config.js", "admin, scripts/config.js",
			"welcome, scripts/config.js", "tasklist, styles/user-styles.css", "cockpit, styles/user-styles.css",
			"admin, styles/user-styles.css", "welcome, styles/user-styles.css" })
	void isFoundBeforeTheFileOfTheWebjar(String app, String file) throws IOException {
		ClassLoader loader = getClass().getClassLoader();

		List<URL> found = Collections.list(loader.getResources(APPS + app + "/" + file));

		assertThat(found).as("still a file of the webjar, under the same name").hasSize(2);
		assertThat(found.get(1).toString()).contains("camunda-webapp-webjar");
		assertThat(loader.getResource(APPS + app + "/" + file)).isEqualTo(found.get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void namesOnlyScriptsThatExist(String app) throws IOException {
		String config = new String(read(app + "/scripts/config.js"), StandardCharsets.UTF_8);

		List<String> scripts = SCRIPT.matcher(config).results().map((script) -> script.group(1)).toList();

		assertThat(scripts).contains("../scripts/sign-in")
			.allSatisfy((script) -> assertThat(read(app + "/" + script + ".js")).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void bearsTheFirmsHead(String app) throws IOException {
		String config = new String(read(app + "/scripts/config.js"), StandardCharsets.UTF_8);
		String style = new String(read(app + "/styles/user-styles.css"), StandardCharsets.UTF_8);

		assertThat(config).startsWith("import { vendor } from '../../scripts/firm.js';");
		assertThat(style).startsWith("@import \"../../styles/intendance.css\";");
		assertThat(read("scripts/firm.js")).isNotEmpty();
		assertThat(read("styles/intendance.css")).isNotEmpty();
	}

	private static List<String> kept(String label) {
		return KEPT.matcher(label).results().map(MatchResult::group).toList();
	}

	private static Map<String, String> labels(String app, String language) throws IOException {
		Map<String, String> labels = new LinkedHashMap<>();
		locale(app, language).get("labels")
			.properties()
			.forEach((label) -> labels.put(label.getKey(), label.getValue().asText()));
		return labels;
	}

	private static JsonNode locale(String app, String language) throws IOException {
		// bytes, not characters: the files of the webjar begin with a byte order mark
		return new ObjectMapper().readTree(read(app + "/locales/" + language + ".json"));
	}

	private static byte[] read(String file) throws IOException {
		String normalised = (APPS + file).replaceAll("/\\w+/\\.\\./", "/");
		try (InputStream stream = WebAppLocalesTest.class.getClassLoader().getResourceAsStream(normalised)) {
			return stream.readAllBytes();
		}
	}

}
