package fr.intendance.needsreview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which questions arise from which answers. */
class AskedQuestionsTest {

	private final Questionnaire questionnaire = QuestionnaireTest.read();

	@Test
	void asksNothingAboutWorkThatNobodyWishes() {
		assertThat(steps(Map.of("wished-services", "QUOTES"))).containsExactly("wishes", "company", "quotes", "tools",
				"frame");
	}

	@Test
	void asksAboutEachServiceThatIsWished() {
		assertThat(steps(Map.of("wished-services", "INVOICING MAILBOX"))).contains("invoicing", "desk")
			.doesNotContain("quotes", "staff");
		assertThat(asked(Map.of("wished-services", "MAILBOX"))).contains("mails")
			.doesNotContain("calls", "letters", "mails-share");
	}

	@Test
	void asksHowOldTheOldestIsOnlyWhereSomethingIsUnpaid() {
		assertThat(asked(Map.of("wished-services", "UNPAID_REMINDERS", "unpaid-amount", "1200")))
			.contains("unpaid-oldest-days");
		assertThat(asked(Map.of("wished-services", "UNPAID_REMINDERS", "unpaid-amount", "0")))
			.doesNotContain("unpaid-oldest-days");
	}

	@Test
	void asksForNoFrenchNumberWhereTheCompanyIsElsewhere() {
		assertThat(asked(Map.of())).contains("siret");
		assertThat(asked(Map.of("state", "BE"))).contains("vat-number").doesNotContain("siret");
	}

	@Test
	void everyConditionNamesAQuestionAndAnswersThatItHas() {
		List<Condition> conditions = Stream
			.concat(this.questionnaire.sections().stream().flatMap((section) -> section.when().stream()),
					this.questionnaire.questions().flatMap((question) -> question.when().stream()))
			.toList();

		assertThat(conditions).hasSizeGreaterThan(15)
			.allSatisfy((one) -> assertThat(this.questionnaire.question(one.question()).orElseThrow().choices())
				.containsAll(one.among()));
	}

	@Test
	void neverHidesWhatMustBeAnswered() {
		assertThat(this.questionnaire.questions().filter(Question::required).map(Question::code))
			.allSatisfy((code) -> assertThat(asked(Map.of())).contains(code));
	}

	@Test
	void dropsWhatDependsOnAnAnswerThatWent() {
		Answers answers = new Answers(Map.of("wished-services", "QUOTES", "quotes", "12", "employees", "6",
				"absences-tracked", "true", "siret", "73282932000074"));

		assertThat(this.questionnaire.relevant(answers).values()).containsOnlyKeys("wished-services", "quotes",
				"siret");
	}

	private List<String> steps(Map<String, String> answers) {
		return this.questionnaire.asked(new Answers(answers)).stream().map(Questionnaire.Section::code).toList();
	}

	private List<String> asked(Map<String, String> answers) {
		return this.questionnaire.asked(new Answers(answers)).stream().flatMap(Questionnaire.Section::codes).toList();
	}

}
