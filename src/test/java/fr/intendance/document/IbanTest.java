package fr.intendance.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IbanTest {

	@ParameterizedTest
	@ValueSource(strings = { "FR7630006000011234567890189", "fr76 3000 6000 0112 3456 7890 189",
			"FR76\u00a03000\u202f6000 0112 3456 7890 189" })
	void readsTheNumberHoweverItIsSpaced(String typed) {
		Iban iban = new Iban(typed);

		assertThat(iban.value()).isEqualTo("FR7630006000011234567890189");
		assertThat(iban.formatted().replace('\u00a0', ' ')).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BE68539007547034", "DE89370400440532013000", "LU280019400644750000" })
	void takesAccountsOfOtherCountries(String typed) {
		assertThat(new Iban(typed).value()).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FR", "FR7630006000011234567890188", "FR763000600001123456789018",
			"FR76300060000112345678901890", "XX7630006000011234567890189", "FR76300060000112345678901é9" })
	void refusesWhatNoAccountHas(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Iban(typed))
			.withMessageStartingWith("Cet IBAN n’existe pas");
	}

	@Test
	void tellsNoAccountInALog() {
		assertThat(new Iban("BE68539007547034")).hasToString("Iban");
	}

}
