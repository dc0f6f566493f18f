package fr.intendance.engine;

import java.util.Optional;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Says in Cockpit, in French, which step failed and what to do. The technical message is
 * left out, since it may quote what somebody typed; it stands in the stack trace of the
 * job, which the administrator can open.
 */
class FrenchIncidents extends DefaultIncidentHandler {

	FrenchIncidents(String type) {
		super(type);
	}

	@Override
	public Incident handleIncident(IncidentContext context, String message) {
		return super.handleIncident(context, sentence(context));
	}

	/** The processes that called the failing one show the same sentence. */
	@Override
	public Incident createIncident(IncidentContext context, String message) {
		IncidentEntity incident = IncidentEntity.createAndInsertIncident(this.type, context, message);
		if (context.getExecutionId() != null) {
			incident.createRecursiveIncidents().forEach((caller) -> caller.setIncidentMessage(message));
		}
		return incident;
	}

	private static String sentence(IncidentContext context) {
		return "L’étape « %s » n’a pas abouti malgré plusieurs essais. Rien n’est perdu : corrigez la cause (détail de la tâche technique), puis cliquez sur « Réessayer »."
			.formatted(step(context).orElse(context.getActivityId()));
	}

	private static Optional<String> step(IncidentContext context) {
		ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(context.getProcessDefinitionId());
		return Optional.ofNullable(definition.findActivity(context.getActivityId()))
			.map(activity -> (String) activity.getProperty("name"));
	}

}
