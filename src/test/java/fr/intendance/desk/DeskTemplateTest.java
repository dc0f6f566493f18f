package fr.intendance.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.document.LiteralText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read on the firm's pages stands in the bundles alone. */
class DeskTemplateTest {

	static List<String> templates() throws IOException {
		try (Stream<Path> desk = Files.list(Path.of("templates", "desk"))) {
			return Stream
				.concat(desk.map((file) -> "desk/" + file.getFileName().toString().replace(".ftlh", "")),
						Stream.of("layout/desk", "layout/navigation", "layout/board", "layout/language"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNoTextOfItsOwn(String template) throws IOException {
		assertThat(LiteralText.in(template)).as(template).isBlank();
	}

	@Test
	void aTextOfItsOwnWouldBeFound() {
		assertThat(LiteralText.of("<#if (a > 0)><p class=\"b\">${message(\"c\")} Bonjour</p></#if>"))
			.isEqualTo("Bonjour");
		assertThat(LiteralText.of("<input placeholder=\"Chercher\">")).isEqualTo("Chercher");
		assertThat(LiteralText.of("<@page title=\"Connexion\" brand=firm>")).isEqualTo("Connexion");
		assertThat(LiteralText.of("<p>${late?then(\"en retard\", \"\")}</p>")).isEqualTo("en retard");
		assertThat(LiteralText.of("<@page title=message(\"x > y\")/>${d!\"—\"} · 3")).isBlank();
	}

}
