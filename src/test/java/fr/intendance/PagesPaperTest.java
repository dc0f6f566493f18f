package fr.intendance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagesPaperTest {

	private static final Path DOCS = Path.of("docs");

	private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

	@Test
	void showsEachPictureThatThereIs() throws IOException {
		List<Path> shown = PICTURE.matcher(Files.readString(DOCS.resolve("pages.md")))
			.results()
			.map((MatchResult found) -> DOCS.resolve(found.group(1)))
			.toList();

		try (Stream<Path> pictures = Files.list(DOCS.resolve("img/pages"))) {
			assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(pictures.toList());
		}
	}

}
