package fr.intendance.firstcontact.process;

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
class HoldFirstCallFormTest {

	private static final OpenTask TASK = new OpenTask("1", "UserTask_HoldFirstCall", "E-2026-0042");

	private final HoldFirstCallForm form = new HoldFirstCallForm(null, null, null, null);

	@Test
	void belongsToTheFirstCall() {
		assertThat(this.form.task()).isEqualTo("UserTask_HoldFirstCall");
	}

	@Test
	void asksForAnOutcome() {
		Map<String, Object> values = values();
		values.remove("outcome");

		assertThat(refused(values).field()).contains("outcome");
		assertThat(refused(values).sentence()).isEqualTo("Ce champ est obligatoire.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "qualified", "MAYBE", "QUALIFIED NOT_YET" })
	void knowsThreeOutcomesOnly(String outcome) {
		Map<String, Object> values = values();
		values.put("outcome", outcome);

		assertThat(refused(values).field()).contains("outcome");
		assertThat(refused(values).sentence()).isEqualTo("Choisissez une des réponses proposées.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_YET", "OUT_OF_SCOPE" })
	void asksForAReasonThatTheLetterCanRepeat(String outcome) {
		Map<String, Object> values = values();
		values.put("outcome", outcome);
		values.put("reason", "  ");

		assertThat(refused(values).status()).isEqualTo(400);
		assertThat(refused(values).field()).contains("reason");
		assertThat(refused(values).sentence()).isEqualTo("Indiquez le motif : il est repris dans le courrier.");
	}

	@ParameterizedTest
	@CsvSource({ "-1", "121", "2.5", "1e9" })
	void countsTheBacklogInWholeMonthsUpToTenYears(String months) {
		Map<String, Object> values = values();
		values.put("backlogMonths", months);

		assertThat(refused(values).field()).contains("backlogMonths");
		assertThat(refused(values).sentence()).isEqualTo("Indiquez un nombre entier entre 0 et 120.");
	}

	@Test
	void doesNotGuessTheBacklog() {
		Map<String, Object> values = values();
		values.remove("backlogMonths");

		assertThat(refused(values).field()).contains("backlogMonths");
	}

	@Test
	void takesBoxesForBoxesOnly() {
		Map<String, Object> values = values();
		values.put("namedContact", "true");

		assertThat(refused(values).field()).contains("namedContact");
		assertThat(refused(values).sentence()).isEqualTo("Ce champ attend oui ou non.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "demain", "2027-02-30", "01/02/2027" })
	void takesARealDayForTheNextContact(String day) {
		Map<String, Object> values = values();
		values.put("recontactOn", day);

		assertThat(refused(values).field()).contains("recontactOn");
	}

	@ParameterizedTest
	@CsvSource({ "reason, 1001", "notes, 4001" })
	void keepsTextsWithinTheirLength(String field, int length) {
		Map<String, Object> values = values();
		values.put(field, "x".repeat(length));

		assertThat(refused(values).field()).contains(field);
		assertThat(refused(values).sentence()).contains("trop long", String.valueOf(length - 1));
	}

	private Refused refused(Map<String, Object> values) {
		Refused refused = catchThrowableOfType(Refused.class, () -> this.form.submitted(TASK, new FormValues(values)));
		assertThat(refused).isNotNull();
		return refused;
	}

	private static Map<String, Object> values() {
		return new HashMap<>(Map.of("outcome", "QUALIFIED", "backlogMonths", 0));
	}

}
