package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/**
 * Lets somebody take a task that is offered to them or give theirs back; the office
 * manager may give a task to anybody.
 */
@Component
class AssignmentPassage implements Passage {

	@Override
	public boolean fits(Command<?> command) {
		return command.getClass() == ClaimTaskCmd.class || command.getClass() == AssignTaskCmd.class;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		CommandFields fields = new CommandFields(command);
		TaskEntity task = TaskForms.visible(fields.text("taskId"), actor);
		String to = fields.text("userId");
		boolean givesBack = to == null && actor.id().equals(task.getAssignee());
		boolean takes = actor.id().equals(to) && task.getAssignee() == null && TaskRight.offered(task, actor);
		if (!actor.is(Role.OFFICE_MANAGER) && !givesBack && !takes && !actor.id().equals(task.getAssignee())) {
			throw Refused.forbidden("Cette tâche ne vous est pas proposée : demandez qu’elle vous soit attribuée.");
		}
		return next.get();
	}

}
