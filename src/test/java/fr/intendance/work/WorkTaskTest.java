package fr.intendance.work;

import java.time.Instant;

import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkTaskTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	@Test
	void isOverWhenItIsDoneAndNobodyChecksIt() {
		WorkTask task = task(false);

		task.done("assistant", NOW);

		assertThat(task.state()).isEqualTo(WorkState.DONE);
		assertThat(task.doneBy()).contains("assistant");
		assertThat(task.doneAt()).contains(NOW);
	}

	@Test
	void isOverWhenASecondPersonAcceptsIt() {
		WorkTask task = task(true);
		task.done("assistant", NOW);

		task.accept("manager");

		assertThat(task.state()).isEqualTo(WorkState.DONE);
		assertThat(task.checkedBy()).contains("manager");
	}

	@Test
	void isToBeDoneAgainWhenItIsGivenBack() {
		WorkTask task = task(true);
		task.done("assistant", NOW);

		task.giveBack(new FreeText("Il manque deux avoirs."), "manager");

		assertThat(task.state()).isEqualTo(WorkState.OPEN);
		assertThat(task.returnedBecause()).contains(new FreeText("Il manque deux avoirs."));
	}

	@Test
	void isNotDoneTwice() {
		WorkTask task = task(false);
		task.done("assistant", NOW);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> task.done("assistant", NOW))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void isNotCheckedBeforeItIsDone() {
		WorkTask task = task(true);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> task.accept("manager"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> task.giveBack(new FreeText("Trop tôt."), "manager"));
	}

	private static WorkTask task(boolean checked) {
		return new WorkTask("E-2026-0042.T1", "E-2026-0042", "PAYROLL_VARIABLES", "Paie de novembre", Origin.PLANNED,
				"2026-11", null, null, null, checked, WorkState.OPEN, NOW, NOW);
	}

}
