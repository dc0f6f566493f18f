package fr.intendance.engine;

import fr.intendance.Declared;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;

import static org.assertj.core.api.Assertions.catchThrowable;

/** A process whose step « Imprimer le devis » fails until it is mended. */
public final class FailingStep {

	private final ProcessEngine engine;

	private final String process;

	public FailingStep(ProcessEngine engine, String process) {
		this.engine = engine;
		this.process = process;
	}

	public void deploy() {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(this.process + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(this.process)
						.name("Probe")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.serviceTask("ServiceTask_Print")
						.name("Imprimer le devis")
						.camundaAsyncBefore()
						.camundaExpression("${works}")
						.endEvent()
						.done(), "works"))
			.deploy();
	}

	/** An instance whose step has not been tried yet. */
	public ProcessInstance start(String businessKey) {
		return this.engine.getRuntimeService().startProcessInstanceByKey(this.process, businessKey);
	}

	/** An instance whose step was tried in vain until it became an incident. */
	public ProcessInstance failed(String businessKey) {
		ProcessInstance instance = start(businessKey);
		for (int tries = 0; tries < 5; tries++) {
			attempt(instance);
		}
		return instance;
	}

	public void attempt(ProcessInstance instance) {
		catchThrowable(() -> this.engine.getManagementService().executeJob(job(instance).getId()));
	}

	public void mend(ProcessInstance instance) {
		this.engine.getRuntimeService().setVariable(instance.getId(), "works", true);
	}

	public Job job(ProcessInstance instance) {
		return this.engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
	}

	public boolean isOver(ProcessInstance instance) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.count() == 0;
	}

}
