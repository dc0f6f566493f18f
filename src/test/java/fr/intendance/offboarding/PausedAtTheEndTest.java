package fr.intendance.offboarding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.FreeText;
import fr.intendance.client.LateAnswers;
import fr.intendance.engine.SignedIn;
import fr.intendance.work.Work;
import fr.intendance.work.WorkState;
import fr.intendance.work.WorkTask;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody paused a part of an engagement in Cockpit, and then it ends. */
@ApplicationTest
class PausedAtTheEndTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Work work;

	@Autowired
	private LateAnswers lateAnswers;

	@Autowired
	private ProcessEngine engine;

	@Test
	void leavesNoTaskBehind() {
		Leaver leaver = new Leaver(this.context).underContract();
		WorkTask task = this.work.ask(leaver.reference, "INVOICING", new FreeText("Trois relances."), leaver.byLink());
		pause(task.key());

		leaver.tell("contract.withdrawn");

		assertThat(processes(task.key())).isEmpty();
		assertThat(this.work.task(task.key()).state()).isEqualTo(WorkState.CANCELLED);
	}

	@Test
	void makesTheReportOfTheLastMonthsOnce() {
		Leaver leaver = new Leaver(this.context).underContract();
		leaver.terminate(leaver.today().plusMonths(1));
		leaver.to(leaver.today().withDayOfMonth(1).plusMonths(1).plusDays(14));
		String november = leaver.reference.key("2026-11");
		pause(november);

		leaver.to(leaver.today().plusDays(10));

		assertThat(processes(november)).singleElement()
			.satisfies((one) -> assertThat(one.isSuspended()).isFalse())
			.satisfies((one) -> assertThat(one.getRootProcessInstanceId()).isNotEqualTo(one.getId()));
		leaver.settleReport("2026-11");
		leaver.settleReport("2026-12");
		leaver.receive();
		leaver.confirmDeletion();
		assertThat(leaver.running()).isZero();
	}

	@Test
	void leavesNothingToReadOfWhatIsErased() {
		Leaver leaver = new Leaver(this.context).at("CallActivity_FirstContact");
		leaver.to(leaver.today());
		this.lateAnswers.keep(leaver.reference, "booking", new FreeText("Plutôt mardi."), Optional.empty(),
				leaver.byLink());
		pause(leaver.reference.key("A1"));

		leaver.submit("UserTask_HoldFirstCall", Map.of("backlogMonths", 0, "outcome", "JUNK"));

		assertThat(leaver.running()).isZero();
	}

	private void pause(String key) {
		String id = processes(key).get(0).getId();
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getRuntimeService().suspendProcessInstanceById(id);
			return id;
		});
	}

	private List<ProcessInstance> processes(String key) {
		return this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list();
	}

}
