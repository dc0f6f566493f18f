package fr.intendance.engine;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;

/** Who may take and finish a task: its assignee, or whom it is offered to. */
final class TaskRight {

	private TaskRight() {
	}

	/**
	 * @throws Refused 403 if it is somebody else's, 409 if it was handed over and must go
	 * back first
	 */
	static void toWorkOn(TaskEntity task, Actor actor) {
		if (task.getDelegationState() == DelegationState.PENDING) {
			throw Refused.conflict("Cette tâche a été déléguée : elle doit d’abord revenir à son propriétaire.");
		}
		if (task.getAssignee() == null ? !offered(task, actor) : !task.getAssignee().equals(actor.id())) {
			throw Refused.forbidden(
					"Cette tâche est confiée à quelqu’un d’autre. Demandez-lui de la libérer, ou réattribuez-la.");
		}
	}

	/** Whether the task is offered to the actor or to a group of theirs. */
	static boolean offered(TaskEntity task, Actor actor) {
		Set<String> groups = actor.roles().stream().map(Role::group).collect(Collectors.toSet());
		for (IdentityLink link : task.getCandidates()) {
			if (actor.id().equals(link.getUserId()) || groups.contains(link.getGroupId())) {
				return true;
			}
		}
		return false;
	}

}
