package fr.intendance.engine;

import java.util.List;
import java.util.stream.IntStream;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What follows each version of a process. */
@ApplicationTest
class ProcessVersionsTest {

	private static final String PROCESS = "counted-versions";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessVersions versions;

	private TwoVersions two;

	@BeforeEach
	void twoVersionsAreThere() {
		this.two = new TwoVersions(this.engine, PROCESS);
		this.two.deployTheFirst();
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
	void countsWhatRunsAndWhatIsOver() {
		this.two.atPrepare("E-2026-7101");
		this.two.complete(this.two.atCheck("E-2026-7102"));
		this.two.deployTheSecond();
		this.two.atPrepare("E-2026-7103");

		List<ProcessVersion> all = ours();

		assertThat(all).extracting(ProcessVersion::version).containsExactly(2, 1);
		assertThat(all).extracting(ProcessVersion::newest).containsExactly(true, false);
		assertThat(all).extracting(ProcessVersion::running).containsExactly(1L, 1L);
		assertThat(all).extracting(ProcessVersion::ended).containsExactly(0L, 1L);
		assertThat(all).allMatch((one) -> one.name().equals("Deux versions") && one.incidents() == 0);
	}

	@Test
	void listsWhatRunsApartFromWhatIsOver() {
		ProcessInstance running = this.two.atPrepare("E-2026-7101");
		ProcessInstance completed = this.two.atCheck("E-2026-7102");
		this.two.complete(completed);
		ProcessInstance cancelled = this.two.atPrepare("E-2026-7103");
		this.engine.getRuntimeService().deleteProcessInstance(cancelled.getId(), "test");

		assertThat(this.versions.runs(PROCESS, 1, false, 0, 10)).singleElement().satisfies((run) -> {
			assertThat(run.instance()).isEqualTo(running.getId());
			assertThat(run.state()).isEqualTo(ProcessRun.State.RUNNING);
			assertThat(run.endedAt()).isEmpty();
		});
		assertThat(this.versions.runs(PROCESS, 1, true, 0, 10)).allMatch((run) -> run.endedAt().isPresent())
			.extracting(ProcessRun::businessKey, ProcessRun::state)
			.containsExactlyInAnyOrder(tuple("E-2026-7102", ProcessRun.State.COMPLETED),
					tuple("E-2026-7103", ProcessRun.State.CANCELLED));
	}

	@Test
	void showsWhatSomebodyPaused() {
		ProcessInstance paused = this.two.atPrepare("E-2026-7104");
		this.engine.getRuntimeService().suspendProcessInstanceById(paused.getId());

		assertThat(this.versions.runs(PROCESS, 1, false, 0, 10)).extracting(ProcessRun::state)
			.containsExactly(ProcessRun.State.PAUSED);
	}

	@Test
	void givesThemInPortions() {
		IntStream.range(0, 5).forEach((count) -> this.two.atPrepare("E-2026-72" + (10 + count)));

		List<String> pages = IntStream.of(0, 2, 4)
			.mapToObj((first) -> this.versions.runs(PROCESS, 1, false, first, 2))
			.flatMap(List::stream)
			.map(ProcessRun::instance)
			.toList();

		assertThat(pages).hasSize(5).doesNotHaveDuplicates();
	}

	@Test
	void knowsNoVersionThatIsNot() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.versions.runs(PROCESS, 3, false, 0, 10))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	private List<ProcessVersion> ours() {
		return this.versions.all().stream().filter((one) -> one.definitionKey().equals(PROCESS)).toList();
	}

}
