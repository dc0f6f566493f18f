package fr.intendance.engine;

import java.util.List;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Running instances on their way to another version. */
@ApplicationTest
class MigrationsTest {

	private static final String PROCESS = "moving-versions";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Migrations migrations;

	private TwoVersions versions;

	private ProcessInstance preparing;

	private ProcessInstance checking;

	@BeforeEach
	void twoInstancesFollowTheFirstVersion() {
		this.versions = new TwoVersions(this.engine, PROCESS);
		this.versions.deployTheFirst();
		this.preparing = this.versions.atPrepare("E-2026-7001");
		this.checking = this.versions.atCheck("E-2026-7002");
		this.versions.deployTheSecond();
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
	void rehearsalTellsWhoMovesAndWhoStaysAndWhy() {
		MigrationRehearsal rehearsal = this.migrations.rehearse(PROCESS, 1, 2);

		assertThat(rehearsal.moving()).containsExactly(this.checking.getId());
		assertThat(rehearsal.staying()).containsExactly(
				new MigrationRehearsal.Staying(this.preparing.getId(), "E-2026-7001", List.of("Préparer")));
		assertThat(rehearsal.untried()).isZero();
	}

	@Test
	void rehearsalChangesNothing() {
		this.migrations.rehearse(PROCESS, 1, 2);

		assertThat(this.versions.versionOf(this.checking)).isEqualTo(1);
		assertThat(this.migrations.all()).filteredOn((one) -> !one.over()).isEmpty();
	}

	@Test
	void movesInTheBackgroundThoseThatPassed() {
		int moving = this.migrations.start(PROCESS, 1, 2);

		assertThat(moving).isEqualTo(1);
		assertThat(this.migrations.all().get(0)).satisfies((progress) -> {
			assertThat(progress.total()).isEqualTo(1);
			assertThat(progress.over()).isFalse();
		});
		assertThat(this.versions.versionOf(this.checking)).isEqualTo(1);

		this.versions.runTheBatches();

		assertThat(this.versions.versionOf(this.checking)).isEqualTo(2);
		assertThat(this.versions.versionOf(this.preparing)).isEqualTo(1);
		assertThat(this.migrations.all()).allMatch(MigrationProgress::over);
	}

	@Test
	void whoMovedGoesOnWithItsTask() {
		this.migrations.start(PROCESS, 1, 2);
		this.versions.runTheBatches();

		this.versions.complete(this.checking);

		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(this.checking.getId())
			.count()).isZero();
	}

	@Test
	void whoStayedFollowsOnceItsStepIsPassed() {
		this.versions.complete(this.preparing);

		assertThat(this.migrations.rehearse(PROCESS, 1, 2).staying()).isEmpty();
	}

	@Test
	void refusesToMoveNobody() {
		this.versions.complete(this.checking);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.migrations.start(PROCESS, 1, 2))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void refusesTheSameVersionAndOneThatIsNot() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.migrations.rehearse(PROCESS, 1, 1))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(400));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.migrations.rehearse(PROCESS, 1, 9))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
	}

}
