package fr.intendance.engine;

import java.util.List;
import java.util.Set;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What failed, tried again or settled. */
@ApplicationTest
class OpenIncidentsTest {

	private static final String PROCESS = "incidents-to-settle";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private OpenIncidents incidents;

	@Autowired
	private Incidents raised;

	private FailingStep step;

	@BeforeEach
	void aStepThatFails() {
		this.step = new FailingStep(this.engine, PROCESS);
		this.step.deploy();
	}

	@AfterEach
	void nothingIsLeft() {
		this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.list()
			.forEach((one) -> this.engine.getRepositoryService().deleteDeployment(one.getDeploymentId(), true));
	}

	@Test
	void tellsWhatFailedAndWhose() {
		this.step.failed("E-2026-7301");

		assertThat(ours()).singleElement().satisfies((one) -> {
			assertThat(one.businessKey()).isEqualTo("E-2026-7301");
			assertThat(one.sentence()).contains("« Imprimer le devis »");
			assertThat(one.step()).isTrue();
		});
	}

	@Test
	void goesOnAfterANewTry() {
		ProcessInstance first = this.step.failed("E-2026-7302");
		ProcessInstance second = this.step.failed("E-2026-7303");
		this.step.mend(first);
		this.step.mend(second);

		this.incidents.retry(Set.copyOf(ours().stream().map(OpenIncident::id).toList()));
		this.step.attempt(first);
		this.step.attempt(second);

		assertThat(this.step.isOver(first) && this.step.isOver(second)).isTrue();
		assertThat(ours()).isEmpty();
	}

	@Test
	void comesBackWhereTheCauseWasNotMended() {
		ProcessInstance failed = this.step.failed("E-2026-7304");
		this.incidents.retry(Set.of(ours().get(0).id()));
		assertThat(ours()).isEmpty();

		this.step.attempt(failed);

		assertThat(ours()).hasSize(1);
	}

	@Test
	void refusesToTryAgainWhatIsOver() {
		this.step.failed("E-2026-7305");
		String id = ours().get(0).id();
		this.incidents.retry(Set.of(id));

		assertConflict(() -> this.incidents.retry(Set.of(id)));
		assertConflict(() -> this.incidents.retry(Set.of()));
	}

	@Test
	void settlesWhatIsNoFailedStep() {
		this.step.start("E-2026-7306");
		this.raised.raise("refusedAddress", "E-2026-7306", "E-2026-7306", "L’adresse est refusée. Corrigez-la.");
		assertThat(ours()).singleElement().matches((one) -> !one.step());

		this.incidents.settle(ours().get(0).id());

		assertThat(ours()).isEmpty();
	}

	@Test
	void settlesNoFailedStepAndNothingTwice() {
		this.step.failed("E-2026-7307");

		assertConflict(() -> this.incidents.settle(ours().get(0).id()));
		assertConflict(() -> this.incidents.settle("none"));
		assertThat(ours()).hasSize(1);
	}

	private static void assertConflict(Runnable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call::run)
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	private List<OpenIncident> ours() {
		return this.incidents.all().stream().filter((one) -> one.definitionKey().equals(PROCESS)).toList();
	}

}
