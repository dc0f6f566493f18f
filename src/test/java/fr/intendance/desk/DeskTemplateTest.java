package fr.intendance.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read on the desk's pages about all clients stands in the bundle alone. */
class DeskTemplateTest {

	private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

	private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[^}]*}");

	/** With strings and brackets, which may hold what else would end it. */
	private static final Pattern DIRECTIVE = Pattern
		.compile("</?[#@](?:\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)|[^>\"(])*>");

	private static final Pattern READ_OUT = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	/** Names, which are the same in every language, and attributes that a macro adds. */
	private static final Pattern NAME = Pattern.compile("Intendance|PDF|aria-(?:invalid|describedby)=\"[^\"]*\"");

	@ParameterizedTest
	@ValueSource(strings = { "desk/today", "desk/board", "desk/conversion", "desk/calendar", "desk/search",
			"desk/trail", "desk/engagement", "layout/desk", "layout/navigation", "layout/board" })
	void holdsNoTextOfItsOwn(String template) throws IOException {
		String source = Files.readString(Path.of("templates", template + ".ftlh"));

		assertThat(literal(source)).as(template).isBlank();
	}

	@Test
	void aTextOfItsOwnWouldBeFound() {
		assertThat(literal("<#if (a > 0)><p class=\"b\">${message(\"c\")} Bonjour</p></#if>")).isEqualTo("Bonjour");
		assertThat(literal("<input placeholder=\"Chercher\">")).isEqualTo("Chercher");
		assertThat(literal("<@page title=message(\"x > y\")/>${d!\"—\"} · 3")).isBlank();
	}

	private static String literal(String source) {
		String plain = source;
		for (Pattern one : new Pattern[] { COMMENT, FILLED_IN, DIRECTIVE }) {
			plain = one.matcher(plain).replaceAll(" ");
		}
		plain = READ_OUT.matcher(plain).replaceAll(">$1<");
		return NAME.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll("").replaceAll("[^\\p{L}]+", " ").strip();
	}

}
