package fr.intendance.engine;

import fr.intendance.Declared;
import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FrenchIncidentsTest {

	@Autowired
	private ProcessEngine engine;

	private FailingStep step;

	@BeforeEach
	void aStepThatFails() {
		this.step = new FailingStep(this.engine, "failing");
		this.step.deploy();
	}

	@Test
	void saysWhichStepFailedAndWhatToDoAfterTheFifthTry() {
		ProcessInstance instance = this.step.start("E-2026-7300");

		for (int tries = 0; tries < 5; tries++) {
			assertThat(incident(instance)).isNull();
			this.step.attempt(instance);
		}

		assertThat(incident(instance).getIncidentMessage()).contains("« Imprimer le devis »")
			.contains("Réessayer")
			.doesNotContain("Exception");
	}

	@Test
	void saysTheSameToTheProcessThatCalledTheFailingOne() {
		ProcessInstance caller = startCaller();

		for (int tries = 0; tries < 5; tries++) {
			this.step.attempt(called(caller));
		}

		assertThat(incident(called(caller)).getIncidentMessage()).contains("« Imprimer le devis »");
		assertThat(incident(caller).getIncidentMessage()).isEqualTo(incident(called(caller)).getIncidentMessage());
	}

	@Test
	void goesOnAfterARetryFromCockpit() {
		ProcessInstance instance = this.step.start("E-2026-7300");
		for (int tries = 0; tries < 5; tries++) {
			this.step.attempt(instance);
		}
		this.step.mend(instance);

		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getManagementService().setJobRetries(this.step.job(instance).getId(), 1);
			return instance;
		});
		this.step.attempt(instance);

		assertThat(incident(instance)).isNull();
		assertThat(this.step.isOver(instance)).isTrue();
	}

	private ProcessInstance startCaller() {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("calling.bpmn",
					Declared.with(Bpmn.createExecutableProcess("calling")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.callActivity()
						.calledElement("failing")
						.endEvent()
						.done()))
			.deploy();
		return this.engine.getRuntimeService().startProcessInstanceByKey("calling");
	}

	private ProcessInstance called(ProcessInstance caller) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(caller.getId())
			.singleResult();
	}

	private Incident incident(ProcessInstance instance) {
		return this.engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).singleResult();
	}

}
