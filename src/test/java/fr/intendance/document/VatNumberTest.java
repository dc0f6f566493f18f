package fr.intendance.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VatNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "FR44732829320", "fr 44 732 829 320", "FR39356000000", "FR\u00a044\u202f732829320" })
	void takesANumberWhoseKeyFits(String typed) {
		VatNumber number = new VatNumber(typed);

		assertThat(number.value()).matches("FR\\d{11}");
		assertThat(number.state()).isEqualTo("FR");
		assertThat(number.formatted()).matches("FR\u00a0\\d\\d\u00a0\\d{3}\u00a0\\d{3}\u00a0\\d{3}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FRK7399859412", "FR2H123456782" })
	void takesTheNewerKeysWithLettersAsTheyAre(String typed) {
		assertThat(new VatNumber(typed).value()).isEqualTo(typed);
	}

	@ParameterizedTest
	@CsvSource({ "ATU12345678, AT", "BE0123456749, BE", "BG123456789, BG", "CY12345678X, CY", "CZ12345678, CZ",
			"DE136695976, DE", "DK12345678, DK", "EE123456789, EE", "EL123456789, GR", "ESX1234567X, ES",
			"ES12345678Z, ES", "FI12345678, FI", "HR12345678901, HR", "HU12345678, HU", "IE1234567WA, IE",
			"IE1A23456W, IE", "IT12345678901, IT", "LT123456789012, LT", "LU12345678, LU", "LV12345678901, LV",
			"MT12345678, MT", "NL123456789B01, NL", "PL1234567890, PL", "PT123456789, PT", "RO12, RO",
			"SE123456789012, SE", "SI12345678, SI", "SK1234567890, SK" })
	void knowsTheFormOfEveryStateOfTheUnion(String typed, String state) {
		VatNumber number = new VatNumber(typed);

		assertThat(number.state()).isEqualTo(state);
		assertThat(number.formatted()).isEqualTo(typed.substring(0, 2) + "\u00a0" + typed.substring(2));
	}

	@Test
	void readsItAsItStandsOnLetterheads() {
		assertThat(new VatNumber("be 0123.456.749").value()).isEqualTo("BE0123456749");
	}

	@Test
	void knowsTwentySevenStates() {
		assertThat(MemberStates.codes()).hasSize(27).doesNotHaveDuplicates().contains("FR", "GR");
		assertThat(MemberStates.name("BE")).isEqualTo("Belgique");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FR", "44732829320", "FR45732829320", "FRO4732829320", "FR4473282932", "DE13669597",
			"FR447328293200", "GB123456789", "XI123456789", "CHE123456789", "GR123456789", "BE2123456749",
			"NL1234567890101", "NL123456789A01" })
	void refusesWhatIsNoVatNumberOfTheUnion(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new VatNumber(typed))
			.withMessageStartingWith("Ce numéro de TVA n’existe pas");
	}

}
