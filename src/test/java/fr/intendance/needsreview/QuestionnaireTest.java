package fr.intendance.needsreview;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireTest {

	private final Questionnaire questionnaire = read();

	static Questionnaire read() {
		try {
			return new QuestionnaireConfiguration().questionnaire();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static ResourceBundleMessageSource wording() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("templates.messages.needsreview");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Test
	void namesEachQuestionOnce() {
		assertThat(this.questionnaire.questions().map(Question::code)).doesNotHaveDuplicates().hasSizeGreaterThan(37);
	}

	@Test
	void everythingIsSaidInBothLanguages() {
		Stream<String> sections = this.questionnaire.sections().stream().map((section) -> "section." + section.code());
		Stream<String> questions = this.questionnaire.questions().map((question) -> "question." + question.code());
		Stream<String> choices = this.questionnaire.questions()
			.flatMap((question) -> question.choices()
				.stream()
				.map((choice) -> question.type() == QuestionType.SEVERAL ? "service." + choice
						: "choice." + question.code() + "." + choice));
		Stream<String> facts = this.questionnaire.questions()
			.filter(Question::fact)
			.map((question) -> "fact." + question.code());

		Stream<String> reasons = this.questionnaire.questions().map((question) -> "why." + question.code());

		List<String> keys = Stream.of(sections, questions, reasons, choices, facts).flatMap((key) -> key).toList();

		assertThat(keys).allSatisfy((key) -> assertThat(wording().getMessage(key, null, Locale.FRANCE)).isNotBlank());
	}

	@Test
	void everyShareIsAPercentage() {
		assertThat(this.questionnaire.questions().flatMap((question) -> question.share().stream())).isNotEmpty()
			.allSatisfy((code) -> assertThat(this.questionnaire.question(code)).get()
				.extracting(Question::max)
				.isEqualTo(100));
	}

	@Test
	void everyChoiceThatCountsHasAVolume() {
		assertThat(this.questionnaire.questions()
			.filter((question) -> question.type() == QuestionType.CHOICE && question.unit().isPresent())).isNotEmpty()
			.allSatisfy((question) -> assertThat(question.volumes())
				.containsOnlyKeys(question.choices().toArray(String[]::new)));
	}

	@Test
	void countsOnlyTheShareThatIsDelegated() {
		Map<String, BigDecimal> volumes = this.questionnaire
			.volumes(new Answers(Map.of("mails", "40", "mails-share", "25")));

		assertThat(volumes).containsExactly(Map.entry("MAIL", new BigDecimal("210.00")));
	}

	@Test
	void countsWhatAChoiceStandsFor() {
		assertThat(volume("dispatch-rhythm", "QUARTERLY")).containsEntry("ACCOUNTANT_DISPATCH", new BigDecimal("0.33"));
		assertThat(volume("dispatch-rhythm", "NEVER")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "quotes, QUOTE_SIMPLE, 10.00", "appointments, APPOINTMENT, 43.33", "calls, CALL, 210.00",
			"tenders, TENDER, 0.83" })
	void countsByTheMonth(String question, String unit, BigDecimal expected) {
		assertThat(volume(question, "10")).containsExactly(Map.entry(unit, expected));
	}

	private Map<String, BigDecimal> volume(String question, String answer) {
		return this.questionnaire.volumes(new Answers(Map.of(question, answer)));
	}

}
