package fr.intendance.engine;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ApplicationTest
class FrenchIncidentsTest {

	@Autowired
	private ProcessEngine engine;

	@Test
	void saysWhichStepFailedAndWhatToDoAfterTheFifthTry() {
		ProcessInstance instance = startFailing();

		for (int tries = 0; tries < 5; tries++) {
			assertThat(incident(instance)).isNull();
			runTheJob(instance);
		}

		assertThat(incident(instance).getIncidentMessage()).contains("« Imprimer le devis »")
			.contains("Réessayer")
			.doesNotContain("Exception");
	}

	@Test
	void saysTheSameToTheProcessThatCalledTheFailingOne() {
		startFailing();
		ProcessInstance caller = startCaller();

		for (int tries = 0; tries < 5; tries++) {
			runTheJob(called(caller));
		}

		assertThat(incident(called(caller)).getIncidentMessage()).contains("« Imprimer le devis »");
		assertThat(incident(caller).getIncidentMessage()).isEqualTo(incident(called(caller)).getIncidentMessage());
	}

	@Test
	void goesOnAfterARetryFromCockpit() {
		ProcessInstance instance = startFailing();
		for (int tries = 0; tries < 5; tries++) {
			runTheJob(instance);
		}
		this.engine.getRuntimeService().setVariable(instance.getId(), "works", true);

		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.engine.getManagementService().setJobRetries(job(instance).getId(), 1);
			return instance;
		});
		runTheJob(instance);

		assertThat(incident(instance)).isNull();
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.count()).isZero();
	}

	private ProcessInstance startFailing() {
		String deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("failing.bpmn",
					Bpmn.createExecutableProcess("failing")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.serviceTask("ServiceTask_Print")
						.name("Imprimer le devis")
						.camundaAsyncBefore()
						.camundaExpression("${works}")
						.endEvent()
						.done())
			.deploy()
			.getId();
		assertThat(deployment).isNotBlank();
		return this.engine.getRuntimeService().startProcessInstanceByKey("failing");
	}

	private ProcessInstance startCaller() {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("calling.bpmn",
					Bpmn.createExecutableProcess("calling")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.callActivity()
						.calledElement("failing")
						.endEvent()
						.done())
			.deploy();
		return this.engine.getRuntimeService().startProcessInstanceByKey("calling");
	}

	private ProcessInstance called(ProcessInstance caller) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(caller.getId())
			.singleResult();
	}

	private void runTheJob(ProcessInstance instance) {
		catchThrowable(() -> this.engine.getManagementService().executeJob(job(instance).getId()));
	}

	private Job job(ProcessInstance instance) {
		return this.engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
	}

	private Incident incident(ProcessInstance instance) {
		return this.engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).singleResult();
	}

}
