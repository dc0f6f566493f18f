package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

import org.springframework.stereotype.Component;

/** Gives a form what the person must see, straight from the stage and past the engine. */
@Component
class ShownPassage implements Passage {

	private final TaskForms forms;

	ShownPassage(TaskForms forms) {
		this.forms = forms;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof GetTaskFormVariablesCmd;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		TaskEntity task = TaskForms.visible(((GetTaskFormVariablesCmd) command).resourceId, actor);
		VariableMap values = (VariableMap) next.get();
		OpenTask open = TaskForms.open(task);
		this.forms.of(open).ifPresent(form -> values.putAll(form.shown(open)));
		return values;
	}

}
