package fr.intendance.engine;

import java.util.List;

import fr.intendance.Declared;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;

/**
 * A process of two steps, « Préparer » and « Vérifier », and a second version that has no
 * first step any more.
 */
public final class TwoVersions {

	private final ProcessEngine engine;

	private final String process;

	public TwoVersions(ProcessEngine engine, String process) {
		this.engine = engine;
		this.process = process;
	}

	public void deployTheFirst() {
		deploy(model().startEvent()
			.userTask("UserTask_Prepare")
			.name("Préparer")
			.userTask("UserTask_Check")
			.name("Vérifier")
			.endEvent()
			.done());
	}

	public void deployTheSecond() {
		deploy(model().startEvent().userTask("UserTask_Check").name("Vérifier").endEvent().done());
	}

	/** An instance that waits at the first step. */
	public ProcessInstance atPrepare(String businessKey) {
		return this.engine.getRuntimeService().startProcessInstanceByKey(this.process, businessKey);
	}

	/** An instance that waits at the second step. */
	public ProcessInstance atCheck(String businessKey) {
		ProcessInstance instance = atPrepare(businessKey);
		complete(instance);
		return instance;
	}

	public void complete(ProcessInstance instance) {
		this.engine.getTaskService().complete(task(instance).getId());
	}

	public Task task(ProcessInstance instance) {
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult();
	}

	/** Which version an instance follows. */
	public int versionOf(ProcessInstance instance) {
		return this.engine.getRepositoryService()
			.getProcessDefinition(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(instance.getId())
				.singleResult()
				.getProcessDefinitionId())
			.getVersion();
	}

	/** Runs by hand what the job executor would do for the batches that are under way. */
	public void runTheBatches() {
		for (List<Batch> batches = batches(); !batches.isEmpty(); batches = batches()) {
			batches.stream()
				.flatMap((one) -> List
					.of(one.getSeedJobDefinitionId(), one.getBatchJobDefinitionId(), one.getMonitorJobDefinitionId())
					.stream())
				.flatMap((definition) -> this.engine.getManagementService()
					.createJobQuery()
					.jobDefinitionId(definition)
					.list()
					.stream())
				.map(Job::getId)
				.forEach(this.engine.getManagementService()::executeJob);
		}
	}

	private List<Batch> batches() {
		return this.engine.getManagementService().createBatchQuery().list();
	}

	private ProcessBuilder model() {
		return Bpmn.createExecutableProcess(this.process).name("Deux versions").camundaHistoryTimeToLive(1);
	}

	private void deploy(BpmnModelInstance model) {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(this.process + ".bpmn", Declared.with(model))
			.deploy();
	}

}
