package fr.intendance.document;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

	private final Sentences sentences = new Sentences(TemplatesFixture.messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Choisissez une réponse.|Choose an answer.",
			"Votre dossier est clos\u00a0: plus aucune réponse n’est attendue.|Your file is closed: no further answer is awaited.",
			"Indiquez un nombre entier entre 0 et 60.|Give a whole number between 0 and 60.",
			"Cette réponse est attendue jusqu’au 1er décembre 2026 : indiquez un jour d’ici là.|This answer is awaited until 1 December 2026: give a day before then." })
	void saysInEnglishWhatARuleWordsInFrench(String french, String english) {
		assertThat(this.sentences.in(Locale.ENGLISH, french)).isEqualTo(english);
	}

	@Test
	void leavesTheSentenceToWhoReadsFrench() {
		assertThat(this.sentences.in(Locale.FRENCH, "Choisissez une réponse.")).isEqualTo("Choisissez une réponse.");
	}

	@Test
	void saysInFrenchWhatItCannotTranslate() {
		assertThat(this.sentences.in(Locale.ENGLISH, "Une phrase inconnue.")).isEqualTo("Une phrase inconnue.");
	}

}
