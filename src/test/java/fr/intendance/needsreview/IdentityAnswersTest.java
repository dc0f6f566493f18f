package fr.intendance.needsreview;

import java.util.Map;

import fr.intendance.client.CompanyIdentity;
import fr.intendance.document.VatNumber;
import fr.intendance.engine.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What a client says of itself and what the desk wrote down make one identity. */
class IdentityAnswersTest {

	private static final CompanyIdentity BELGIAN = new CompanyIdentity(null, null, null, "9000", "Gent",
			new VatNumber("BE0123456749"), "BE");

	@Test
	void whatTheClientLeavesOutStaysAsTheDeskKnowsIt() {
		assertThat(identity(Map.of("activity", "Menuiserie"), BELGIAN)).isEqualTo(BELGIAN);
	}

	@Test
	void theNumberTellsTheStateWhereNobodyNamedIt() {
		CompanyIdentity told = identity(Map.of("vat-number", "DE136695976"), CompanyIdentity.UNKNOWN);

		assertThat(told.state()).isEqualTo("DE");
		assertThat(told.owesVat()).isTrue();
	}

	@Test
	void aClientThatNamesAnotherStateDoesNotKeepTheNumberOfTheFirst() {
		CompanyIdentity moved = identity(Map.of("state", "FR", "postal-code", "69005"), BELGIAN);

		assertThat(moved.vatNumber()).isNull();
		assertThat(moved.owesVat()).isFalse();
		assertThat(moved.contradiction()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "BE, DE136695976, 9000, vat-number", "FR, BE0123456749, 69005, vat-number",
			"FR, FR44732829320, 9000, postal-code" })
	void refusesAnswersThatDoNotGoTogether(String state, String number, String code, String question) {
		Answers given = new Answers(Map.of("state", state, "vat-number", number, "postal-code", code));

		assertThat(Refusal.of(() -> IdentityAnswers.check(given)).field()).contains(question);
	}

	@Test
	void takesThePostalCodesOfOtherStates() {
		Answers given = new Answers(Map.of("state", "NL", "vat-number", "NL123456789B01", "postal-code", "1071 JA"));

		assertThatCode(() -> IdentityAnswers.check(given)).doesNotThrowAnyException();
	}

	private static CompanyIdentity identity(Map<String, String> answers, CompanyIdentity known) {
		return IdentityAnswers.of(new Answers(answers), known);
	}

}
