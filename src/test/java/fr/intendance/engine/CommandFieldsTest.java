package fr.intendance.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandFieldsTest {

	@Test
	void takesTheNothingOfTasklistAsAbsent() {
		FormValues values = values(Map.of("day", Variables.untypedNullValue(), "hours", Variables.untypedNullValue()));

		assertThat(values.optionalDate("day")).isEmpty();
		assertThat(values.optionalAmount("hours")).isEmpty();
	}

	@Test
	void keepsTheTypeOfWhatIsNoScalar() {
		FormValues values = values(Map.of("notes", Variables.fileValue("notes.txt").file(new byte[0]).create()));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> values.optionalText("notes", 100));
	}

	private static FormValues values(Map<String, Object> typed) {
		return new CommandFields(new SubmitTaskFormCmd("a-task", Variables.fromMap(typed), false, false))
			.values("properties");
	}

}
