package fr.intendance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the web apps say in English whatever the language, and our French for it: a newer
 * version that says it in other words is noticed here, not by the people who read it.
 */
class WebAppLeftoversTest {

	private static final Pattern LEFTOVER = Pattern.compile("\\['([^']+)', '([^']+)',\\s+'([^']+)']");

	/** Put together by the forms from the letters of day, month and year. */
	private static final String COMPUTED = "dd/mm/yyyy";

	private static final String RESOURCES = "META-INF/resources/";

	@Test
	void translatesOnlyWhatTheWebAppsReallySay() throws IOException {
		String scripts = scripts();

		assertThat(leftovers()).hasSizeGreaterThan(40)
			.filteredOn((leftover) -> !leftover.english().equals(COMPUTED))
			.allSatisfy((leftover) -> assertThat(fixedParts(leftover.english())).as(leftover.english())
				.allMatch(scripts::contains));
	}

	@Test
	void translatesNothingTwiceInOnePlace() throws IOException {
		assertThat(leftovers()).doesNotHaveDuplicates()
			.extracting((leftover) -> leftover.where() + " " + leftover.english())
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsWhatDiffersAndSetsFrenchSpaces() throws IOException {
		Pattern plain = Pattern.compile(" [;:!?»]|« |\\p{L}'\\p{L}");

		assertThat(leftovers()).allSatisfy((leftover) -> {
			assertThat(leftover.french().contains("{}")).isEqualTo(leftover.english().contains("{}"));
			assertThat(leftover.french()).doesNotContainPattern(plain).isNotEqualTo(leftover.english());
		});
	}

	/**
	 * In the scripts a placeholder is an expression, and what stands about it is as we
	 * wrote it.
	 */
	private static List<String> fixedParts(String english) {
		return Arrays.stream(english.split("\\{}")).map(String::strip).filter((part) -> part.length() > 1).toList();
	}

	private static List<Leftover> leftovers() throws IOException {
		String ours = read(new PathMatchingResourcePatternResolver()
			.getResource("classpath:" + RESOURCES + "webjars/camunda/app/scripts/french-leftovers.js"));
		return LEFTOVER.matcher(ours)
			.results()
			.map((found) -> new Leftover(found.group(1), found.group(2), found.group(3)))
			.toList();
	}

	/** All that the webjar brings, without ours. */
	private static String scripts() throws IOException {
		var resources = new PathMatchingResourcePatternResolver();
		return Stream
			.concat(Arrays.stream(resources.getResources("classpath*:" + RESOURCES + "webjars/camunda/**/*.js")),
					Arrays.stream(resources.getResources("classpath*:" + RESOURCES + "plugin/**/*.js")))
			.filter((script) -> script.toString().contains("camunda-webapp-webjar"))
			.map(WebAppLeftoversTest::read)
			.collect(Collectors.joining("\n"));
	}

	private static String read(Resource script) {
		try {
			return script.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/**
	 * @param where a selector of the places in which it is looked for
	 * @param english what stands there
	 * @param french what is shown instead
	 */
	private record Leftover(String where, String english, String french) {
	}

}
