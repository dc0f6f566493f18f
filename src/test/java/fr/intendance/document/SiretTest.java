package fr.intendance.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiretTest {

	@ParameterizedTest
	@ValueSource(strings = { "73282932000074", "732 829 320 00074", "732\u00a0829\u00a0320\u00a000074" })
	void readsTheNumberHoweverItIsSpaced(String text) {
		Siret siret = new Siret(text);

		assertThat(siret.digits()).isEqualTo("73282932000074");
		assertThat(siret.siren()).isEqualTo("732829320");
		assertThat(siret).hasToString("732\u00a0829\u00a0320\u00a000074");
	}

	@ParameterizedTest
	@ValueSource(strings = { "73282932000075", "37282932000074", "7328293200007", "732829320000741", "",
			"7328293200007A", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "00000000000000" })
	void refusesWhatIsNoSiret(String text) {
		assertThat(Siret.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Siret(text)).withMessageContaining("SIRET");
	}

	@Test
	void knowsTheOfficesOfLaPosteByTheSumOfTheirDigits() {
		assertThat(Siret.isValid("35600000000048")).isTrue();
		assertThat(Siret.isValid("35600000000001")).isTrue();
		assertThat(Siret.isValid("35600000000002")).isFalse();
		assertThat(Siret.isValid("35700000000000")).isFalse();
	}

}
