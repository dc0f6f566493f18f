package fr.intendance.engine;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.document.DatedTexts;
import fr.intendance.document.TemplatesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

	private final MessageSource messages = TemplatesFixture.messages();

	@ParameterizedTest
	@EnumSource(value = Aspect.class, mode = EnumSource.Mode.EXCLUDE, names = "RETENTION")
	void hasATextInTwoLanguagesForEachWord(Aspect aspect) {
		assertThat(Vocabulary.of(aspect)).isNotEmpty().doesNotHaveDuplicates();
		bothLanguages(aspect.code(), Vocabulary.of(aspect).stream());
	}

	@Test
	void hasATextForWhatProtectsEverything() {
		assertThat(Vocabulary.measuresEverywhere()).hasSizeGreaterThan(4);
		bothLanguages("everywhere", Vocabulary.measuresEverywhere().stream());
	}

	@Test
	void knowsTermsOfTheLawOnly() {
		DatedTexts law = new DatedTexts("law/retention.csv");

		assertThat(Vocabulary.of(Aspect.RETENTION)).isNotEmpty()
			.allSatisfy((word) -> assertThat(law.on(word + ".rule", LocalDate.of(2026, 11, 30)).french()).isNotBlank());
	}

	private void bothLanguages(String code, Stream<String> words) {
		words.map((word) -> "processing." + code + "." + word)
			.forEach((key) -> assertThat(this.messages.getMessage(key, null, Locale.ENGLISH)).isNotBlank()
				.isNotEqualTo(this.messages.getMessage(key, null, Locale.FRENCH).concat(" "))
				.doesNotContain("processing."));
	}

}
