package fr.intendance.calendar;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DepartmentTest {

	@ParameterizedTest
	@CsvSource({ "75011, 75", "01000, 01", "67000, 67", "20000, 2A", "20190, 2A", "20200, 2B", "20620, 2B", "95880, 95",
			"97110, 971", "97133, 977", "97150, 978", "97200, 972", "97310, 973", "97400, 974", "97500, 975",
			"97600, 976" })
	void isReadFromAPostalCode(String postalCode, String code) {
		Optional<Department> found = Department.ofPostalCode(postalCode);

		assertThat(found).contains(new Department(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "98000", "98713", "00100", "96000", "97900", "7500", "L-1234", "" })
	void isNoneForAPostalCodeOfElsewhere(String postalCode) {
		Optional<Department> found = Department.ofPostalCode(postalCode);

		assertThat(found).isEmpty();
	}

	@Test
	void saysHowItsCodeIsWritten() {
		String unknown = "20";

		assertThatIllegalArgumentException().isThrownBy(() -> new Department(unknown))
			.withMessage("Département inconnu : « 20 ». Écrivez son code : 75, 2A, 974.");
	}

}
