package fr.intendance.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import fr.intendance.Declared;
import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.TaskHistory.Finished;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TaskHistoryTest {

	private static final String KEY = "E-HISTORY.T";

	@Autowired
	private TaskHistory history;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private String deployment;

	@BeforeEach
	void aProcessWithOneTaskIsDeployed() {
		this.deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("one-task.bpmn",
					Declared.with(Bpmn.createExecutableProcess("one-task")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask("UserTask_Once")
						.endEvent()
						.done()))
			.deploy()
			.getId();
	}

	@AfterEach
	void nothingOfItIsLeft() {
		this.engine.getRepositoryService().deleteDeployment(this.deployment, true);
	}

	@Test
	void tellsWhichTasksWereFinishedInTime() {
		finish(KEY + "1", Duration.ofDays(1));
		finish(KEY + "2", Duration.ofDays(-1));

		List<Finished> finished = this.history.finished(KEY, Instant.EPOCH, soon());

		assertThat(finished).extracting(Finished::businessKey).containsExactlyInAnyOrder(KEY + "1", KEY + "2");
		assertThat(finished).filteredOn(Finished::inTime)
			.singleElement()
			.satisfies((one) -> assertThat(one.businessKey()).isEqualTo(KEY + "1"));
	}

	@Test
	void leavesOutWhatIsStillOpenAndWhatWasCancelled() {
		open(KEY + "1");
		Task cancelled = open(KEY + "2");

		this.engine.getRuntimeService().deleteProcessInstance(cancelled.getProcessInstanceId(), "no longer needed");

		assertThat(this.history.finished(KEY, Instant.EPOCH, soon())).isEmpty();
	}

	@Test
	void countsATaskInOneOfTwoSpansOnly() {
		finish(KEY + "1", Duration.ofDays(1));

		Instant between = soon();

		assertThat(this.history.finished(KEY, Instant.EPOCH, between)).hasSize(1);
		assertThat(this.history.finished(KEY, between, between.plusSeconds(60))).isEmpty();
	}

	private Instant soon() {
		return this.clock.instant().plusSeconds(2);
	}

	private void finish(String key, Duration due) {
		Task task = open(key);
		task.setDueDate(Date.from(this.clock.instant().plus(due)));
		this.engine.getTaskService().saveTask(task);
		this.engine.getTaskService().complete(task.getId());
	}

	private Task open(String key) {
		this.engine.getRuntimeService().startProcessInstanceByKey("one-task", key);
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).singleResult();
	}

}
