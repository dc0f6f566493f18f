package fr.intendance.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.document.LiteralText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients read on their pages stands in the bundles alone, in each language once.
 */
class PortalTemplateTest {

	static List<String> templates() throws IOException {
		try (Stream<Path> portal = Files.list(Path.of("templates", "portal"))) {
			return Stream
				.concat(portal.map((file) -> "portal/" + file.getFileName().toString().replace(".ftlh", "")),
						Stream.of("layout/page", "layout/calm", "desk/notice"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNoTextOfItsOwn(String template) throws IOException {
		assertThat(LiteralText.in(template)).isBlank();
	}

}
