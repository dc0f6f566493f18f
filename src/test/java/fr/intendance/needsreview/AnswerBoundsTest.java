package fr.intendance.needsreview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerBoundsTest {

	private final Questionnaire questionnaire = QuestionnaireTest.read();

	@ParameterizedTest
	@CsvSource({ "headcount, 5000", "contact-hours, 60", "weekly-hours, 100", "invoicing-delay, 365",
			"unpaid-oldest-days, 3650", "mails-share, 100", "monthly-budget, 1000000", "quotes, 100000" })
	void takesTheLargestNumberAndNoneBeyondIt(String question, int max) {
		assertThat(check(question, max)).isEqualTo(String.valueOf(max));
		assertThat(check(question, 0)).isEqualTo("0");
		assertThat(refused(question, max + 1).sentence())
			.isEqualTo("Indiquez un nombre entier entre 0 et %d.".formatted(max));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e3", "0x10", "１２", "٣", "+5", "12 pièces", "NaN", "1\n2", "--1", "2,0" })
	void takesNothingForANumberThatIsNone(String typed) {
		assertThat(refused("quotes", typed).field()).contains("quotes");
		assertThat(refused("quotes", typed).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1\u00a0500", "1\u202f500", "1 500", " 1500 " })
	void readsThousandsAsTheFrenchWriteThem(String typed) {
		assertThat(check("quotes", typed)).isEqualTo("1500");
	}

	@Test
	void readsAWholeNumberOfAProgramButNoFraction() {
		assertThat(check("quotes", 15L)).isEqualTo("15");
		assertThat(refused("quotes", 1.5).field()).contains("quotes");
		assertThat(refused("quotes", true).field()).contains("quotes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "paper", "PAPER MIXED", "PAPER'--", "<b>PAPER</b>", "0" })
	void takesAChoiceByItsExactCode(String typed) {
		assertThat(refused("tools", typed).sentence()).isEqualTo("Choisissez une des réponses proposées.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "oui", "TRUE", "1", "on", "yes" })
	void takesYesAndNoAsTheFormSendsThem(String typed) {
		assertThat(refused("backups", typed).sentence()).isEqualTo("Répondez par oui ou par non.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026-13-01", "2026-1-1", "01/12/2026", "2026-12-01T10:00", "26-12-01",
			"+999999999-12-31", "+12026-12-01", "-0044-03-15" })
	void takesADayThatACalendarOnAWallCouldShow(String typed) {
		assertThat(refused("starts-on", typed).field()).contains("starts-on");
		assertThat(refused("starts-on", typed).sentence()).isEqualTo("Indiquez une date sous la forme 2026-12-01.");
	}

	@Test
	void knowsLeapDays() {
		assertThat(check("starts-on", "2028-02-29")).isEqualTo("2028-02-29");
		assertThat(refused("starts-on", "2027-02-29").status()).isEqualTo(400);
	}

	@Test
	void takesATextOfTwoThousandCharactersWithoutTheSpacesAroundIt() {
		String text = "é".repeat(2000);

		assertThat(check("goals", "  " + text + "\n")).isEqualTo(text);
		assertThat(refused("goals", text + "é").sentence())
			.isEqualTo("Ce texte est trop long : 2000 caractères au plus, il en compte 2001.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "un\u0007deux", "\u001b[31m", "\u0085" })
	void takesNoInvisibleCharacters(String typed) {
		assertThat(refused("goals", "a" + typed + "b").sentence()).contains("caractères invisibles");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "'; drop table engagement; --", "${7*7}", "#{x}", "{0}",
			"👩‍🔧 élève", "=1+1" })
	void keepsAnyOtherTextAsItWasTyped(String typed) {
		assertThat(check("goals", typed)).isEqualTo(typed);
	}

	@Test
	void takesOneAnswerWhereOneIsAsked() {
		for (Object several : List.of(List.of("a"), Map.of("a", "b"), new int[] { 1 })) {
			assertThat(refused("goals", several).sentence()).isEqualTo("Cette question attend une seule réponse.");
			assertThat(refused("tools", several).field()).contains("tools");
		}
	}

	@Test
	void keepsSeveralChoicesOnceAndInTheOrderOfTheQuestion() {
		assertThat(check("wished-services", List.of("TENDERS", "QUOTES", "TENDERS"))).isEqualTo("QUOTES TENDERS");
		assertThat(check("wished-services", "TENDERS,QUOTES")).isEqualTo("QUOTES TENDERS");
		assertThat(check("wished-services", Arrays.asList("", "QUOTES", " "))).isEqualTo("QUOTES");
		assertThat(check("wished-services", null)).isEmpty();
	}

	@Test
	void takesNoneOfSeveralChoicesWhenOneIsUnknown() {
		assertThat(refused("wished-services", List.of("QUOTES", "quotes")).field()).contains("wished-services");
		assertThat(refused("wished-services", List.of(List.of("QUOTES"))).field()).contains("wished-services");
		assertThat(refused("wished-services", Map.of("QUOTES", true)).field()).contains("wished-services");
		assertThat(refused("wished-services", Arrays.asList("QUOTES", null)).field()).contains("wished-services");
	}

	private Refused refused(String question, Object typed) {
		Refused refused = catchThrowableOfType(Refused.class, () -> check(question, typed));
		assertThat(refused).as("%s: %s", question, typed).isNotNull();
		return refused;
	}

	private String check(String question, Object typed) {
		return AnswerCheck.checked(this.questionnaire.question(question).orElseThrow(), typed);
	}

}
