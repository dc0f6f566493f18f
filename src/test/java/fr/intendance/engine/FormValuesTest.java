package fr.intendance.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormValuesTest {

	@Test
	void readsEachFieldByItsType() {
		FormValues values = new FormValues(Map.of("text", " Bonjour ", "choice", "ASSISTANT", "count", 12, "amount",
				"12,50", "yes", true, "day", "2026-12-01"));

		assertThat(values.requiredText("text", 100)).isEqualTo("Bonjour");
		assertThat(values.requiredChoice("choice", Role.class)).isEqualTo(Role.ASSISTANT);
		assertThat(values.integer("count", 0, 100)).isEqualTo(12);
		assertThat(values.optionalAmount("amount")).contains(new BigDecimal("12.50"));
		assertThat(values.yes("yes")).isTrue();
		assertThat(values.requiredDate("day")).isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void takesWhatTasklistSendsForAnEmptyFieldAsAbsent() {
		Map<String, Object> empty = new HashMap<>();
		empty.put("text", "");
		empty.put("count", null);
		empty.put("amount", " ");
		empty.put("day", "");
		FormValues values = new FormValues(empty);

		assertThat(values.optionalText("text", 100)).isEmpty();
		assertThat(values.optionalInteger("count", 0, 100)).isEmpty();
		assertThat(values.optionalAmount("amount")).isEmpty();
		assertThat(values.optionalDate("day")).isEmpty();
		assertThat(values.yes("box")).isFalse();
	}

	@Test
	void readsTheDayOfAMomentThatAFormSends() {
		FormValues values = new FormValues(Map.of("day", "2026-12-01T00:00:00.000Z"));

		assertThat(values.requiredDate("day")).isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void takesWholeNumbersHoweverTheyAreWritten() {
		FormValues values = new FormValues(Map.of("long", 12L, "double", 12.0, "text", "12"));

		assertThat(values.integer("long", 0, 100)).isEqualTo(12);
		assertThat(values.integer("double", 0, 100)).isEqualTo(12);
		assertThat(values.integer("text", 0, 100)).isEqualTo(12);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusals")
	void namesTheFieldAndSaysWhatIsWrong(String what, Object value, Consumer<FormValues> reading) {
		Map<String, Object> typed = new HashMap<>();
		typed.put("field", value);
		FormValues values = new FormValues(typed);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading.accept(values)).satisfies((refusal) -> {
			assertThat(refusal.status()).isEqualTo(400);
			assertThat(refusal.field()).contains("field");
			assertThat(refusal.sentence()).matches("\\p{Lu}.*\\.");
		});
	}

	static Stream<Arguments> refusals() {
		return Stream.of(refusal("a missing text", null, (values) -> values.requiredText("field", 10)),
				refusal("a blank text", "  ", (values) -> values.requiredText("field", 10)),
				refusal("a number where a text is expected", 12, (values) -> values.requiredText("field", 10)),
				refusal("a text that is too long", "x".repeat(11), (values) -> values.requiredText("field", 10)),
				refusal("a control character", "a\u0000b", (values) -> values.optionalText("field", 10)),
				refusal("half a character", "a\ud83d", (values) -> values.optionalText("field", 10)),
				refusal("two lines where one is expected", "a\nb", (values) -> values.requiredLine("field", 10)),
				refusal("an unknown choice", "QUEEN", (values) -> values.requiredChoice("field", Role.class)),
				refusal("a missing choice", null, (values) -> values.requiredChoice("field", Role.class)),
				refusal("a fraction where a whole number is expected", 1.5, (values) -> values.integer("field", 0, 9)),
				refusal("a number that is too great", 10, (values) -> values.integer("field", 0, 9)),
				refusal("a number that is too small", -1, (values) -> values.integer("field", 0, 9)),
				refusal("a number with an exponent beyond measure", "1e999999999",
						(values) -> values.integer("field", 0, 9)),
				refusal("an amount of millions of digits", "1e9999999", (values) -> values.optionalAmount("field")),
				refusal("an amount without end", Double.POSITIVE_INFINITY, (values) -> values.optionalAmount("field")),
				refusal("a missing number", null, (values) -> values.integer("field", 0, 9)),
				refusal("words where a number is expected", "douze", (values) -> values.optionalAmount("field")),
				refusal("a text where a box is expected", "true", (values) -> values.yes("field")),
				refusal("no day", "2026-02-30", (values) -> values.requiredDate("field")),
				refusal("a missing day", null, (values) -> values.requiredDate("field")));
	}

	private static Arguments refusal(String what, Object value, Consumer<FormValues> reading) {
		return Arguments.of(what, value, reading);
	}

	@Test
	void refusesAFieldThatNobodyAskedFor() {
		FormValues values = new FormValues(Map.of("name", "Camille", "admin", true));
		values.requiredText("name", 100);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> values.refuseUnread(List.of()))
			.satisfies((refusal) -> assertThat(refusal.field()).contains("admin"));
	}

	@Test
	void takesBackWhatAFormOnlyShowed() {
		FormValues values = new FormValues(Map.of("name", "Camille", "shownTotal", "12 €"));
		values.requiredText("name", 100);

		values.refuseUnread(List.of("shownTotal"));

		assertThat(values.optionalText("shownTotal", 100)).contains("12 €");
	}

	@Test
	void asksWhatAFormShowsOnlyWhenSomethingWasNotRead() {
		FormValues values = new FormValues(Map.of("name", "Camille"));
		values.requiredText("name", 100);

		values.refuseUnread(() -> {
			throw new AssertionError("nothing is left to be known");
		});

		assertThat(values.requiredText("name", 100)).isEqualTo("Camille");
	}

	@Test
	void neverRepeatsAStrangeFieldNameAsItIs() {
		FormValues values = new FormValues(Map.of("<script>\n" + "x".repeat(200), 1));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> values.refuseUnread(List.of()))
			.satisfies((refusal) -> assertThat(refusal.field().orElseThrow()).hasSizeLessThanOrEqualTo(60)
				.doesNotContain("<")
				.doesNotContain("\n"));
	}

}
