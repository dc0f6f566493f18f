package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets somebody take a task that is offered to them or give theirs back, those of an
 * absent colleague for whom they stand in included; the office manager may give a task to
 * anybody.
 */
@Component
class AssignmentPassage implements Passage {

	private final ObjectProvider<StandIns> standIns;

	AssignmentPassage(ObjectProvider<StandIns> standIns) {
		this.standIns = standIns;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command.getClass() == ClaimTaskCmd.class || command.getClass() == AssignTaskCmd.class;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		CommandFields fields = new CommandFields(command);
		TaskEntity task = TaskForms.visible(fields.text("taskId"), actor);
		String to = fields.text("userId");
		boolean holds = task.getAssignee() != null && holds(task.getAssignee(), actor);
		boolean takes = actor.id().equals(to) && task.getAssignee() == null && TaskRight.offered(task, actor);
		if (!actor.is(Role.OFFICE_MANAGER) && !holds && !takes) {
			throw Refused.forbidden("Cette tâche ne vous est pas proposée : demandez qu’elle vous soit attribuée.");
		}
		return next.get();
	}

	/**
	 * Whether a task is in their hands, or in those of a colleague for whom they stand
	 * in.
	 */
	private boolean holds(String assignee, Actor actor) {
		return assignee.equals(actor.id())
				|| this.standIns.stream().anyMatch((one) -> one.absent(actor.id()).contains(assignee));
	}

}
