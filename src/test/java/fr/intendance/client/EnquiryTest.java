package fr.intendance.client;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnquiryTest {

	@Test
	void keepsWhatWasWrittenInAnyScript() {
		Map<String, Object> fields = EnquiryFixture.fields();
		fields.put("company", "Café Élodie 🥐 ورشة");
		fields.put("message", "Bonjour,\nje cherche de l’aide 🙏");

		Enquiry enquiry = Enquiry.of(new FormValues(fields));

		assertThat(enquiry.company()).isEqualTo("Café Élodie 🥐 ورشة");
		assertThat(enquiry.message()).contains(new FreeText("Bonjour,\nje cherche de l’aide 🙏"));
	}

	@Test
	void writesFrenchToWhomeverDoesNotAskForEnglish() {
		Map<String, Object> english = with("locale", "en-GB");
		Map<String, Object> other = with("locale", "pt-BR");

		assertThat(Enquiry.of(new FormValues(english)).locale()).isEqualTo("en");
		assertThat(Enquiry.of(new FormValues(other)).locale()).isEqualTo("fr");
		assertThat(Enquiry.of(new FormValues(EnquiryFixture.fields())).locale()).isEqualTo("fr");
	}

	@ParameterizedTest(name = "{0} = {1}")
	@MethodSource("badFields")
	void namesTheFieldThatIsMissingOrWrong(String field, Object value) {
		Map<String, Object> fields = with(field, value);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> Enquiry.of(new FormValues(fields)))
			.satisfies((refusal) -> assertThat(refusal.field()).contains(field))
			.satisfies((refusal) -> assertThat(refusal.sentence()).endsWith("."));
	}

	static Stream<Arguments> badFields() {
		return Stream.of(Arguments.of("company", null), Arguments.of("company", "  "), Arguments.of("company", 12),
				Arguments.of("company", "x".repeat(201)), Arguments.of("company", "deux\nlignes"),
				Arguments.of("contactName", null), Arguments.of("contactName", "\u0007"),
				Arguments.of("email", "camille"), Arguments.of("email", "a@b.fr\r\nBcc: c@d.fr"),
				Arguments.of("phone", "appelez-moi"), Arguments.of("message", "x".repeat(4001)),
				Arguments.of("message", "\ud83d"), Arguments.of("message", "y".repeat(1_000_000)),
				Arguments.of("locale", "français !"), Arguments.of("consent", false), Arguments.of("consent", null),
				Arguments.of("consent", "true"));
	}

	private static Map<String, Object> with(String field, Object value) {
		Map<String, Object> fields = new HashMap<>(EnquiryFixture.fields());
		fields.put(field, value);
		return fields;
	}

}
