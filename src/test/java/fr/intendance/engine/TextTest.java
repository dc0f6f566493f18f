package fr.intendance.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextTest {

	@ParameterizedTest
	@ValueSource(strings = { "Élodie à l’œuvre", "👩‍💼🥐", "שלום עולם", "مرحبا", "日本語", "a\tb", "a\nb", "a\r\nb",
			"${7*7} <b> ' -- \"" })
	void keepsWhatPeopleWrite(String text) {
		assertThat(Text.checked("field", text, 100)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\u0000", "a\u0007b", "\u001b[31m", "\u007f", "\u0085", "\ud83d", "\udc4d", "\udc4d\ud83d" })
	void refusesWhatNoDocumentKeeps(String text) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Text.checked("field", text, 100));
	}

	@Test
	void countsTheCharactersOfTheTrimmedText() {
		assertThat(Text.checked("field", "  " + "x".repeat(10) + "  ", 10)).hasSize(10);
	}

	@Test
	void saysHowLongATextMayBe() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Text.checked("message", "x".repeat(4001), 4000))
			.satisfies((refusal) -> assertThat(refusal.sentence()).contains("4000").contains("4001"));
	}

	@Test
	void readsALineWithoutBreaks() {
		assertThat(Text.line("field", " Atelier Durand ", 100)).isEqualTo("Atelier Durand");
	}

}
