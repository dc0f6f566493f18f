package fr.intendance.firstcontact;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The line in which a self-check goes along with an enquiry. */
class SelfCheckAnswersTest {

	@Test
	void areReadAsTheyWereWritten() {
		SelfCheckAnswers answers = new SelfCheckAnswers(
				new CallSignals(Set.of(CallSignal.BUDGET_STATED, CallSignal.NAMED_CONTACT)), 4);

		assertThat(answers.line()).isEqualTo("4 namedContact budgetStated");
		assertThat(SelfCheckAnswers.of(answers.line())).contains(answers);
	}

	@Test
	void leaveOutBoxesThatNobodyKnows() {
		assertThat(SelfCheckAnswers.of("0 namedContact richUncle")).map(SelfCheckAnswers::line)
			.contains("0 namedContact");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "namedContact", "121 namedContact", "-1", "<b>", "1e3", "9999999999" })
	void areNoneWithoutANumberOfMonths(String line) {
		assertThat(SelfCheckAnswers.of(line)).isEqualTo(Optional.empty());
	}

}
