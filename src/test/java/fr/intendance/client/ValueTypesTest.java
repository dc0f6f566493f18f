package fr.intendance.client;

import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueTypesTest {

	@Test
	void neverTellAPersonInALog() {
		assertThat(new PersonName("Camille Durand")).hasToString("PersonName[…]");
		assertThat(new PhoneNumber("06 12 34 56 78")).hasToString("PhoneNumber[…]");
		assertThat(new FreeText("Bonjour")).hasToString("FreeText[…]");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "06 12 34 56 78", "+33 6 12 34 56 78", "+33 (0)6.12.34.56.78", "0612345678", "02 96-12-34" })
	void takeATelephoneNumberAsPeopleWriteIt(String number) {
		assertThat(PhoneNumber.of("phone", number).value()).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "appelez-moi", "06 12 34 56 78 <script>", "0612345678\n", "++33612345678" })
	void refuseWhatIsNoTelephoneNumber(String number) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> PhoneNumber.of("phone", number + "x"))
			.satisfies((refusal) -> assertThat(refusal.field()).contains("phone"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Élodie N’Guyen-Lévêque", "李小龍", "عمر", "O'Neil", "Zoë 🦋" })
	void takeANameAsPeopleWriteIt(String name) {
		assertThat(PersonName.of("name", " " + name + " ").value()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "a\nb", "a\u0000b" })
	void refuseANameThatNobodyHas(String name) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> PersonName.of("contactName", name))
			.satisfies((refusal) -> assertThat(refusal.field()).contains("contactName"));
	}

	@Test
	void keepTheLinesOfAText() {
		assertThat(FreeText.of("message", "Bonjour,\nmerci.\n", 100).value()).isEqualTo("Bonjour,\nmerci.");
	}

	@Test
	void spellAStageLikeItsProcess() {
		assertThat(Stage.FIRST_CONTACT.kebab()).isEqualTo("first-contact");
		assertThat(Stage.QUOTE.kebab()).isEqualTo("quote");
	}

}
