package fr.intendance.work;

import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Consumer;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkTaskGuardsTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final Instant DUE = Instant.parse("2026-11-30T16:30:00Z");

	private static final FreeText REASON = new FreeText("Il manque deux avoirs.");

	@ParameterizedTest
	@EnumSource(value = WorkState.class, names = "OPEN", mode = Mode.EXCLUDE)
	void isNotNotedAsDoneUnlessItIsOpen(WorkState state) {
		WorkTask task = task(state, true);

		refuses(task, (one) -> one.done("assistant", NOW),
				"Ce travail est déjà noté comme réalisé. Actualisez la liste de vos tâches.");

		assertThat(task.state()).isEqualTo(state);
		assertThat(task.doneBy()).isEmpty();
		assertThat(task.doneAt()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = WorkState.class, names = "TO_CHECK", mode = Mode.EXCLUDE)
	void isNeitherAcceptedNorGivenBackUnlessItAwaitsACheck(WorkState state) {
		WorkTask task = task(state, true);
		String sentence = "Ce travail n’attend plus de contrôle. Actualisez la liste de vos tâches.";

		refuses(task, (one) -> one.accept("manager"), sentence);
		refuses(task, (one) -> one.giveBack(REASON, "manager"), sentence);

		assertThat(task.state()).isEqualTo(state);
		assertThat(task.checkedBy()).isEmpty();
		assertThat(task.returnedBecause()).isEmpty();
	}

	@Test
	void isAcceptedOnceOnly() {
		WorkTask task = task(WorkState.TO_CHECK, true);
		task.accept("manager");

		refuses(task, (one) -> one.accept("colleague"),
				"Ce travail n’attend plus de contrôle. Actualisez la liste de vos tâches.");

		assertThat(task.checkedBy()).contains("manager");
	}

	@Test
	void forgetsTheReasonOnceItIsDoneAgain() {
		WorkTask task = task(WorkState.TO_CHECK, true);
		task.giveBack(REASON, "manager");

		task.done("colleague", NOW.plusSeconds(60));

		assertThat(task.returnedBecause()).isEmpty();
		assertThat(task.doneBy()).contains("colleague");
		assertThat(task.doneAt()).contains(NOW.plusSeconds(60));
		assertThat(task.state()).isEqualTo(WorkState.TO_CHECK);
	}

	@Test
	void isOpenOnceItIsEntrusted() {
		WorkTask task = task(WorkState.ASKED, false);

		task.entrust();
		task.done("assistant", NOW);

		assertThat(task.state()).isEqualTo(WorkState.DONE);
		assertThat(task.checkedBy()).isEmpty();
	}

	@Test
	void tellsWhatItIsAbout() {
		WorkTask task = task(WorkState.OPEN, true);

		assertThat(task.key()).isEqualTo("E-2026-0042.T1");
		assertThat(task.engagement()).isEqualTo(new EngagementReference("E-2026-0042"));
		assertThat(task.service()).isEqualTo("PAYROLL_VARIABLES");
		assertThat(task.label()).isEqualTo("Paie de novembre");
		assertThat(task.origin()).isEqualTo(Origin.PLANNED);
		assertThat(task.period()).contains(YearMonth.of(2026, 11));
		assertThat(task.openedAt()).isEqualTo(NOW);
		assertThat(task.dueAt()).isEqualTo(DUE);
		assertThat(task.instructions()).isEmpty();
		assertThat(task.askedBy()).isEmpty();
	}

	@Test
	void belongsToNoMonthWhenTheClientAskedForIt() {
		WorkTask asked = new WorkTask("E-2026-0042.T2", "E-2026-0042", "INVOICING", "Factures", Origin.ASKED, null,
				new FreeText("Refaire la facture 12."), "PHONE", "manager", false, WorkState.ASKED, NOW, DUE);

		assertThat(asked.period()).isEmpty();
		assertThat(asked.instructions()).contains(new FreeText("Refaire la facture 12."));
		assertThat(asked.askedBy()).contains("manager");
	}

	private static void refuses(WorkTask task, Consumer<WorkTask> verb, String sentence) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> verb.accept(task))
			.withMessage(sentence)
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409))
			.satisfies((refused) -> assertThat(refused.field()).isEmpty());
	}

	private static WorkTask task(WorkState state, boolean checked) {
		return new WorkTask("E-2026-0042.T1", "E-2026-0042", "PAYROLL_VARIABLES", "Paie de novembre", Origin.PLANNED,
				"2026-11", null, null, null, checked, state, NOW, DUE);
	}

}
