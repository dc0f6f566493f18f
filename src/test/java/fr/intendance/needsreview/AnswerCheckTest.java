package fr.intendance.needsreview;

import java.util.List;

import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerCheckTest {

	private final Questionnaire questionnaire = QuestionnaireTest.read();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "quotes | 15 | 15", "quotes | 1 500 | 1500", "quotes | 007 | 7", "tools | PAPER | PAPER",
					"backups | true | true", "starts-on | 2026-12-01 | 2026-12-01",
					"activity | Menuiserie 🪚 | Menuiserie 🪚", "siret | 123 456 782 00010 | 12345678200010",
					"postal-code | 69005 | 69005", "postal-code | 1071 JA | 1071 JA", "state | BE | BE",
					"vat-number | be 0123.456.749 | BE0123456749", "city | Saint-Étienne | Saint-Étienne",
					"legal-form | SARL | SARL" })
	void keepsWhatFits(String question, String typed, String kept) {
		assertThat(check(question, typed)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "quotes | -1", "quotes | beaucoup", "quotes | 1,5", "quotes | 100001", "quotes | 99999999999",
					"mails-share | 101", "tools | ABACUS", "backups | peut-être", "starts-on | demain",
					"wished-services | QUOTES PIRACY", "siret | 123 456 782 00011", "siret | 123456782",
					"postal-code | 69", "postal-code | Lyon", "state | US", "state | Belgique",
					"vat-number | BE012345674", "vat-number | GB123456789", "legal-form | GMBH" })
	void refusesWhatDoesNotFitAndNamesTheQuestion(String question, String typed) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(question, typed))
			.satisfies((refused) -> assertThat(refused.field()).contains(question))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(400));
	}

	@Test
	void takesNothingForNoAnswer() {
		assertThat(check("quotes", " ")).isEmpty();
		assertThat(check("quotes", null)).isEmpty();
		assertThat(check("wished-services", List.of())).isEmpty();
	}

	@Test
	void takesNumbersAndSwitchesAsPagesAndProgramsSendThem() {
		assertThat(check("quotes", 15)).isEqualTo("15");
		assertThat(check("backups", false)).isEqualTo("false");
		assertThat(check("wished-services", List.of("INVOICING", "QUOTES"))).isEqualTo("QUOTES INVOICING");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null",
			value = { "quotes | 1 500 | 1500 | true", "quotes | 15 | 16 | false", "quotes | beaucoup | 15 | false",
					"siret | 123 456 782 00010 | 12345678200010 | true",
					"wished-services | INVOICING QUOTES | QUOTES INVOICING | true", "city | null | '' | true",
					"city | Lyon | '' | false" })
	void knowsAnAnswerAgainHoweverItIsTyped(String question, String typed, String stored, boolean same) {
		assertThat(AnswerCheck.isSame(this.questionnaire.question(question).orElseThrow(), typed, stored))
			.isEqualTo(same);
	}

	@Test
	void refusesTextsThatNobodyCanKeep() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("goals", "x".repeat(2001)))
			.withMessageContaining("trop long");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("goals", "\uD83D"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("goals", List.of("un", "deux")));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("city", "x".repeat(61)));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check("city", "Lyon\nParis"));
	}

	private String check(String question, Object typed) {
		return AnswerCheck.checked(this.questionnaire.question(question).orElseThrow(), typed);
	}

}
