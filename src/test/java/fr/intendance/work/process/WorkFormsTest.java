package fr.intendance.work.process;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused never reaches the services, so there are none. */
class WorkFormsTest {

	private static final OpenTask TASK = new OpenTask("1", "UserTask", "E-2026-0042.T1");

	private final TaskForm doWork = new DoWorkForm(null, null, null, null);

	private final TaskForm checkWork = new CheckWorkForm(null, null, null, null, null);

	@Test
	void belongToTheirTasks() {
		assertThat(this.doWork.task()).isEqualTo("UserTask_DoWork");
		assertThat(this.checkWork.task()).isEqualTo("UserTask_CheckWork");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pieces", "minutes", "result" })
	void askForEveryFigureOfTheWork(String field) {
		Map<String, Object> values = done();
		values.remove(field);

		assertThat(refused(this.doWork, values).field()).contains(field);
		assertThat(refused(this.doWork, values).sentence()).isEqualTo("Ce champ est obligatoire.");
	}

	@ParameterizedTest
	@CsvSource({ "pieces, -1, 0, 10000", "pieces, 10001, 0, 10000", "pieces, 1.5, 0, 10000", "minutes, 0, 1, 6000",
			"minutes, -30, 1, 6000", "minutes, 6001, 1, 6000", "minutes, 0.5, 1, 6000" })
	void takeWholeNumbersWithinTheirBounds(String field, String typed, int least, int most) {
		Map<String, Object> values = done();
		values.put(field, typed);

		assertThat(refused(this.doWork, values).field()).contains(field);
		assertThat(refused(this.doWork, values).sentence())
			.isEqualTo("Indiquez un nombre entier entre %d et %d.".formatted(least, most));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n" })
	void takeNoEmptyResult(String result) {
		Map<String, Object> values = done();
		values.put("result", result);

		assertThat(refused(this.doWork, values).field()).contains("result");
	}

	@Test
	void takeAResultOfTwoThousandCharactersAtMost() {
		Map<String, Object> values = done();
		values.put("result", "é".repeat(2001));

		assertThat(refused(this.doWork, values).sentence())
			.isEqualTo("Ce texte est trop long : 2000 caractères au plus, il en compte 2001.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "accept", "MAYBE", "", "ACCEPT RETURN" })
	void knowTwoWaysOutOfACheck(String decision) {
		Refused refused = refused(this.checkWork, Map.of("decision", decision));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("decision");
	}

	private static Refused refused(TaskForm form, Map<String, Object> values) {
		Refused refused = catchThrowableOfType(Refused.class, () -> form.submitted(TASK, new FormValues(values)));
		assertThat(refused).isNotNull();
		return refused;
	}

	private static Map<String, Object> done() {
		return new HashMap<>(Map.of("pieces", 2, "minutes", 30, "result", "Fait."));
	}

}
