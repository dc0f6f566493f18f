package fr.intendance.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Incidents of a process that are no failed step of it: Cockpit shows them until they are
 * over. In the transaction that runs.
 */
@Component
public class Incidents {

	private final ObjectProvider<ProcessEngine> engine;

	Incidents(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/**
	 * Raises an incident on the root process with this business key, once; where none
	 * runs any more there is nothing to show it on.
	 * @param type what kind, such as {@code refusedAddress}
	 * @param about the business key of what it is about
	 * @param sentence what happened and what to do, in French, without personal data
	 */
	public void raise(String type, String businessKey, String about, String sentence) {
		Inside.run(() -> runtime().createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.rootProcessInstances()
			.list()
			.stream()
			.filter((instance) -> !isRaised(instance, type, about))
			.map((instance) -> raise(type, context(instance, about), sentence))
			.toList());
	}

	/** It is over, on whatever process it was raised. */
	public void resolve(String type, String about) {
		Inside.run(() -> {
			runtime().createIncidentQuery()
				.incidentType(type)
				.configuration(about)
				.list()
				.forEach((incident) -> runtime().resolveIncident(incident.getId()));
			return about;
		});
	}

	private boolean isRaised(ProcessInstance instance, String type, String about) {
		return runtime().createIncidentQuery()
			.processInstanceId(instance.getId())
			.incidentType(type)
			.configuration(about)
			.count() > 0;
	}

	/**
	 * The engine's own verb asks for an execution that stands on an activity, and forgets
	 * the incident when that one moves on; the process as a whole keeps it.
	 */
	private String raise(String type, IncidentContext context, String sentence) {
		return ((ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((command) -> IncidentEntity.createAndInsertIncident(type, context, sentence).getId());
	}

	private IncidentContext context(ProcessInstance instance, String about) {
		IncidentContext context = new IncidentContext();
		context.setProcessDefinitionId(instance.getProcessDefinitionId());
		context.setExecutionId(instance.getId());
		context.setTenantId(instance.getTenantId());
		context.setConfiguration(about);
		runtime().getActiveActivityIds(instance.getId()).stream().findFirst().ifPresent(context::setActivityId);
		return context;
	}

	private RuntimeService runtime() {
		return this.engine.getObject().getRuntimeService();
	}

}
