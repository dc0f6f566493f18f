package fr.intendance.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VatNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "FR44732829320", "fr 44 732 829 320", "FR39356000000", "FR\u00a044\u202f732829320" })
	void takesANumberWhoseKeyFits(String typed) {
		VatNumber number = new VatNumber(typed);

		assertThat(number.value()).matches("FR\\d{11}");
		assertThat(number.formatted()).matches("FR\u00a0\\d\\d\u00a0\\d{3}\u00a0\\d{3}\u00a0\\d{3}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FRK7399859412", "FR2H123456782" })
	void takesTheNewerKeysWithLettersAsTheyAre(String typed) {
		VatNumber number = new VatNumber(typed);

		assertThat(number.siren()).hasSize(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FR", "44732829320", "FR45732829320", "FRO4732829320", "FR4473282932", "DE136695976",
			"FR447328293200" })
	void refusesWhatIsNoFrenchVatNumber(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new VatNumber(typed))
			.withMessageStartingWith("Ce numéro de TVA n’existe pas");
	}

}
