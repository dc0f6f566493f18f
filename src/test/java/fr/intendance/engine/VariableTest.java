package fr.intendance.engine;

import java.util.Date;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VariableTest {

	@Test
	void knowsItsType() {
		assertThat(Variable.yesOrNo("quoteApproved")).isEqualTo(new Variable<>("quoteApproved", Boolean.class));
		assertThat(Variable.text("quoteAnswer")).isEqualTo(new Variable<>("quoteAnswer", String.class));
		assertThat(Variable.moment("reminderAt")).isEqualTo(new Variable<>("reminderAt", Date.class));
	}

	@Test
	void failsLoudlyWhenItWasNeverSet() {
		ExecutionEntity scope = new ExecutionEntity() {
			@Override
			public Object getVariable(String name) {
				return null;
			}
		};

		assertThatIllegalStateException().isThrownBy(() -> Variable.text("quoteAnswer").from(scope))
			.withMessageContaining("quoteAnswer")
			.withMessageContaining("String");
	}

}
