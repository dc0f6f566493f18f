package fr.intendance.needsreview.process;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused never reaches the service, so there is none. */
class ReviewNeedsFormTest {

	private static final OpenTask TASK = new OpenTask("1", "UserTask_ReviewNeeds", "E-2026-0042");

	private final ReviewNeedsForm form = new ReviewNeedsForm(null, null, null, null);

	@ParameterizedTest
	@ValueSource(strings = { "0", "0,9", "-5", "300,1", "301", "12,55", "1e3", "1e-2" })
	void correctsTheHoursWithinOneAndThreeHundredByTenths(String hours) {
		Refused refused = refused(
				Map.of("reviewedHours", hours, "reason", "Moins de relances.", "decision", "REVIEWED"));

		assertThat(refused.field()).contains("reviewedHours");
		assertThat(refused.sentence()).isEqualTo("Indiquez un nombre d’heures entre 1 et 300, par exemple 12,5.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1,0", "12,50", "300", "300.0", "3e1" })
	void takesTheHoursAtBothEndsAndAsksForTheDecision(String hours) {
		Refused refused = refused(Map.of("reviewedHours", hours, "reason", "Moins de relances."));

		assertThat(refused.field()).contains("decision");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\n" })
	void asksWhyTheHoursAreCorrected(String reason) {
		Refused refused = refused(Map.of("reviewedHours", "18", "reason", reason, "decision", "REVIEWED"));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("reason");
		assertThat(refused.sentence()).isEqualTo("Dites pourquoi vous vous écartez de l’estimation.");
	}

	@Test
	void readsNumbersAndNothingElseAsHours() {
		Refused refused = refused(Map.of("reviewedHours", "douze", "reason", "Parce que.", "decision", "REVIEWED"));

		assertThat(refused.field()).contains("reviewedHours");
		assertThat(refused.sentence()).isEqualTo("Indiquez un nombre, par exemple 12 ou 12,5.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "reviewed", "APPROVED", "REVIEWED;OUT_OF_SCOPE" })
	void knowsTwoDecisionsOnly(String decision) {
		assertThat(refused(Map.of("decision", decision)).field()).contains("decision");
	}

	@ParameterizedTest
	@CsvSource({ "reason, 1001", "advice, 2001" })
	void keepsTextsWithinTheirLength(String field, int length) {
		Map<String, Object> values = new HashMap<>(Map.of("decision", "REVIEWED"));
		values.put(field, "é".repeat(length));

		assertThat(refused(values).field()).contains(field);
		assertThat(refused(values).sentence()).contains("trop long");
	}

	private Refused refused(Map<String, Object> values) {
		Refused refused = catchThrowableOfType(Refused.class, () -> this.form.submitted(TASK, new FormValues(values)));
		assertThat(refused).isNotNull();
		return refused;
	}

}
