package fr.intendance.desk;

import java.io.IOException;

import fr.intendance.document.LiteralText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read on the desk's pages about all clients stands in the bundle alone. */
class DeskTemplateTest {

	@ParameterizedTest
	@ValueSource(strings = { "desk/today", "desk/board", "desk/conversion", "desk/calendar", "desk/search",
			"desk/trail", "desk/engagement", "desk/settings", "desk/settings-area", "desk/people", "desk/first-steps",
			"layout/desk", "layout/navigation", "layout/board" })
	void holdsNoTextOfItsOwn(String template) throws IOException {
		assertThat(LiteralText.in(template)).as(template).isBlank();
	}

	@Test
	void aTextOfItsOwnWouldBeFound() {
		assertThat(LiteralText.of("<#if (a > 0)><p class=\"b\">${message(\"c\")} Bonjour</p></#if>"))
			.isEqualTo("Bonjour");
		assertThat(LiteralText.of("<input placeholder=\"Chercher\">")).isEqualTo("Chercher");
		assertThat(LiteralText.of("<@page title=message(\"x > y\")/>${d!\"—\"} · 3")).isBlank();
	}

}
