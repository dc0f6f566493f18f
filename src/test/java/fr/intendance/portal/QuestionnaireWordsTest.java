package fr.intendance.portal;

import java.util.Arrays;
import java.util.List;

import fr.intendance.ApplicationTest;
import fr.intendance.needsreview.Questionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class QuestionnaireWordsTest {

	@Autowired
	private QuestionnaireWords words;

	@Autowired
	private Questionnaires questionnaires;

	@ParameterizedTest
	@CsvSource({ "activity, Menuiserie, Menuiserie", "quotes, 15, 15", "starts-on, 2026-12-01, 2026-12-01",
			"deposits, true, Oui", "deposits, false, Non", "receipts, PAPER, Sur papier", "receipts, CLAY, CLAY",
			"wished-services, QUOTES INVOICING, 'Devis, Facturation'" })
	void tellsTheQuestionAndTheAnswerAsTheyRead(String code, String typed, String told) {
		assertThat(tell(code, Arrays.asList(typed.split(" ")))).matches("\\p{Lu}.* " + told);
	}

	@Test
	void tellsNothingOfWhatWasLeftOut() {
		assertThat(tell("activity", List.of())).isEmpty();
		assertThat(tell("activity", List.of(" "))).isEmpty();
	}

	private String tell(String code, List<String> values) {
		return this.words.of(this.questionnaires.questions().question(code).orElseThrow(), values);
	}

}
