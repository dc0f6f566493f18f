package fr.intendance.document;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** N stands for the space that does not break, T for the narrow one. */
class WordingTest {

	@ParameterizedTest
	@CsvSource({ "0, '0,00N€', €0.00", "1, '0,01N€', €0.01", "99, '0,99N€', €0.99", "100000, '1T000,00N€', '€1,000.00'",
			"123456789, '1T234T567,89N€', '€1,234,567.89'", "-18000, '−180,00N€', −€180.00" })
	void writesMoneyInFrenchAndInEnglish(long cents, String french, String english) {
		Amount amount = new Amount(cents);

		assertThat(Wording.money(amount, Locale.FRANCE)).isEqualTo(spaced(french));
		assertThat(Wording.money(amount, Locale.ENGLISH)).isEqualTo(english);
		assertThat(amount.french()).isEqualTo(spaced(french));
	}

	@ParameterizedTest
	@CsvSource({ "12, 12, 12", "12.50, '12,5', 12.5", "0.25, '0,25', 0.25", "1500, 1T500, '1,500'",
			"1E+3, 1T000, '1,000'", "-2.5, '−2,5', −2.5" })
	void writesNumbersWithoutZerosThatTellNothing(BigDecimal number, String french, String english) {
		assertThat(Wording.number(number, Locale.FRANCE)).isEqualTo(spaced(french));
		assertThat(Wording.number(number, Locale.ENGLISH)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0Nh", "1, 1Nmin", "59, 59Nmin", "60, 1Nh", "61, 1NhN01", "75, 1NhN15", "1800, 30Nh",
			"6001, 100NhN01", "-15, −15Nmin", "-60, −1Nh" })
	void writesMinutesAsHours(long minutes, String french) {
		assertThat(Wording.hours(minutes, Locale.FRENCH)).isEqualTo(spaced(french));
	}

	@ParameterizedTest
	@CsvSource({ "60, 1Nh", "61, 1NhN1Nmin", "1830, 30NhN30Nmin", "-15, −15Nmin" })
	void writesMinutesAsHoursInEnglish(long minutes, String english) {
		assertThat(Wording.hours(minutes, Locale.ENGLISH)).isEqualTo(spaced(english));
	}

	@Test
	void writesACapitalInWholeEuros() {
		assertThat(Wording.wholeEuros(1, Locale.FRENCH)).isEqualTo("1\u00a0€");
		assertThat(Wording.wholeEuros(1_500_000, Locale.FRENCH)).isEqualTo("1\u202f500\u202f000\u00a0€");
		assertThat(Wording.wholeEuros(1_500_000, Locale.ENGLISH)).isEqualTo("€1,500,000");
	}

	@Test
	void countsInEurosWhateverTheLanguageOfTheMachine() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.US);

		String french;
		try {
			french = Wording.money(new Amount(4500), Locale.FRENCH);
		}
		finally {
			Locale.setDefault(before);
		}

		assertThat(french).isEqualTo("45,00\u00a0€");
	}

	private static String spaced(String text) {
		return text.replace('N', '\u00a0').replace('T', '\u202f');
	}

}
