package fr.intendance.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTest {

	private static final Path MAIN = Path.of("src/main/java");

	private static final Path TEST = Path.of("src/test/java");

	private static final Pattern STREAM_OF_ROWS = Pattern
		.compile("\\.query\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)\\s*\\.stream\\(\\)");

	@Test
	void noFileIsLongerThanAScreenOrTwo() {
		assertThat(linesOfCode(MAIN)).allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(150));
	}

	@Test
	void mostFilesAreShort() {
		List<Integer> lines = linesOfCode(MAIN).values().stream().sorted().toList();

		assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(25);
	}

	@Test
	void delegatesAreSmall() {
		assertThat(linesOfCode(MAIN).entrySet()).filteredOn((file) -> file.getKey().endsWith("Delegate.java"))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(file.getValue()).as(file.getKey()).isLessThanOrEqualTo(20));
	}

	@Test
	void thereIsAsMuchTestAsCode() {
		assertThat(total(TEST)).isGreaterThanOrEqualTo(total(MAIN));
	}

	@Test
	void mostTypesStayInTheirPackage() throws IOException {
		List<String> sources = sources(MAIN).map(SourceTest::text)
			.filter((text) -> !text.contains("package-info")
					&& text.matches("(?s).*\\b(class|record|enum|interface) .*"))
			.toList();
		long open = sources.stream()
			.filter((text) -> text
				.matches("(?s).*\\npublic (final |abstract |sealed )*(class|record|enum|@?interface) .*"))
			.count();

		assertThat(open * 2).isLessThanOrEqualTo(sources.size());
	}

	/** A stream of rows keeps its connection where no transaction ends. */
	@Test
	void rowsAreReadToTheirEnd() {
		assertThat(sources(MAIN).filter((file) -> STREAM_OF_ROWS.matcher(text(file)).find())).isEmpty();
	}

	@Test
	void noticesAStreamOfRows() {
		assertThat(STREAM_OF_ROWS.matcher("sql(a).query((row, index) -> b(row.c(\"d\")))\n\t.stream()").find())
			.isTrue();
		assertThat(STREAM_OF_ROWS.matcher("sql(a).query(B::c).list().stream()").find()).isFalse();
	}

	@Test
	void countsWhatIsWrittenAndNothingElse() {
		assertThat(count("package a;\n\nimport b;\n\n/** Says why. */\nclass C {\n\n\t// why\n\tint d;\n\n}\n"))
			.isEqualTo(3);
	}

	private static Map<String, Integer> linesOfCode(Path root) {
		Map<String, Integer> lines = new TreeMap<>();
		sources(root).filter((file) -> !file.endsWith("package-info.java"))
			.forEach((file) -> lines.put(file.toString(), count(text(file))));
		return lines;
	}

	private static int total(Path root) {
		return linesOfCode(root).values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Without blank lines, comments, imports and the package. */
	private static int count(String text) {
		return (int) text.replaceAll("(?s)/\\*.*?\\*/", "")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("import ")
					&& !line.startsWith("package "))
			.count();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Stream<Path> sources(Path root) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
