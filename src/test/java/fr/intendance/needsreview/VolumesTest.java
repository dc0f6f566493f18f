package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VolumesTest {

	private final Questionnaire questionnaire = QuestionnaireTest.read();

	@ParameterizedTest
	@CsvSource({ "DAY, 1, 21.00", "WEEK, 1, 4.33", "WEEK, 3, 13.00", "MONTH, 7, 7.00", "YEAR, 1, 0.08", "YEAR, 6, 0.50",
			"YEAR, 12, 1.00", "DAY, 0, 0.00" })
	void bringsEveryRhythmToTheMonth(Rate rate, BigDecimal count, String expected) {
		assertThat(rate.perMonth(count)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "100, 840.00", "50, 420.00", "1, 8.40" })
	void countsTheShareOfTheMailsThatIsDelegated(String share, BigDecimal expected) {
		Map<String, BigDecimal> volumes = volumes(Map.of("mails", "40", "mails-share", share));

		assertThat(volumes).containsExactly(Map.entry("MAIL", expected));
	}

	@Test
	void countsAllTheMailsWhenNoShareIsGiven() {
		assertThat(volumes(Map.of("mails", "40"))).containsEntry("MAIL", new BigDecimal("840.00"));
	}

	@Test
	void countsNoMailsWhenNoneAreDelegated() {
		assertThat(volumes(Map.of("mails", "40", "mails-share", "0"))).isEmpty();
		assertThat(volumes(Map.of("mails-share", "100"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "WEEKLY, 4.33", "MONTHLY, 1", "QUARTERLY, 0.33" })
	void countsHowOftenPapersGoToTheAccountant(String rhythm, BigDecimal expected) {
		assertThat(volumes(Map.of("dispatch-rhythm", rhythm)).get("ACCOUNTANT_DISPATCH"))
			.isEqualByComparingTo(expected);
	}

	@Test
	void countsNothingWhereNothingIsAnswered() {
		assertThat(volumes(Map.of())).isEmpty();
	}

	@Test
	void countsNothingThatIsNotWorkByThePiece() {
		assertThat(volumes(Map.of("headcount", "12", "monthly-budget", "900", "unpaid-amount", "4000", "backups",
				"true", "starts-on", "2026-12-15", "tools", "PAPER")))
			.isEmpty();
	}

	@Test
	void leavesOutWhatIsNeverDone() {
		assertThat(volumes(Map.of("quotes", "0", "invoices", "3"))).containsOnlyKeys("INVOICE");
	}

	@Test
	void countsTheUnitsInTheOrderOfTheQuestions() {
		Map<String, String> answers = new HashMap<>(Map.of("documents", "10", "tenders", "12", "letters", "2",
				"staff-changes", "12", "employees", "4", "contracts", "5", "quotes", "1"));

		assertThat(volumes(answers).keySet()).containsExactly("QUOTE_SIMPLE", "CONTRACT", "PAYROLL_VARIABLE",
				"STAFF_CHANGE", "LETTER", "TENDER", "DOCUMENT");
	}

	@Property(tries = 200)
	void countsAShareNeverHigherThanTheWhole(@ForAll @IntRange(max = 100000) int mails,
			@ForAll @IntRange(max = 100) int share) {
		Map<String, BigDecimal> part = volumes(
				Map.of("mails", String.valueOf(mails), "mails-share", String.valueOf(share)));
		BigDecimal whole = BigDecimal.valueOf(21L * mails);

		assertThat(part.getOrDefault("MAIL", BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, whole);
	}

	@Test
	void readsAnswersAsWhatTheyAre() {
		Answers answers = new Answers(Map.of("quotes", "15", "backups", "true", "starts-on", "2026-12-15",
				Questionnaire.WISHED_SERVICES, "QUOTES TENDERS"));

		assertThat(answers.number("quotes")).contains(15);
		assertThat(answers.yes("backups")).contains(true);
		assertThat(answers.day("starts-on")).contains(LocalDate.of(2026, 12, 15));
		assertThat(answers.wishedServices()).isEqualTo(List.of("QUOTES", "TENDERS"));
	}

	@Test
	void knowsWhatWasNotAnswered() {
		Answers nothing = new Answers(Map.of());

		assertThat(nothing.text("goals")).isEmpty();
		assertThat(nothing.number("quotes")).isEmpty();
		assertThat(nothing.yes("backups")).isEmpty();
		assertThat(nothing.day("starts-on")).isEmpty();
		assertThat(nothing.wishedServices()).isEmpty();
	}

	@Test
	void tellsALogWhichQuestionsAreAnsweredAndNotWhat() {
		assertThat(new Answers(Map.of("goals", "Divorcer en paix"))).hasToString("Answers[goals]");
	}

	private Map<String, BigDecimal> volumes(Map<String, String> answers) {
		return this.questionnaire.volumes(new Answers(answers));
	}

}
