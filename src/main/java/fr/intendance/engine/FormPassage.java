package fr.intendance.engine;

import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

/** Lets somebody finish a task of theirs, its form's values going to the stage. */
@Component
class FormPassage implements Passage {

	private final TaskForms forms;

	FormPassage(TaskForms forms) {
		this.forms = forms;
	}

	@Override
	public boolean fits(Command<?> command) {
		return command instanceof SubmitTaskFormCmd || command.getClass() == CompleteTaskCmd.class;
	}

	@Override
	public Object pass(Command<?> command, Actor actor, Supplier<Object> next) {
		CommandFields fields = new CommandFields(command);
		TaskEntity task = TaskForms.visible(fields.text("taskId"), actor);
		TaskRight.toWorkOn(task, actor);
		String variables = command instanceof SubmitTaskFormCmd ? "properties" : "variables";
		return Step.during(task, () -> {
			fields.set(variables, kept(TaskForms.open(task), fields.values(variables)));
			return next.get();
		});
	}

	private VariableMap kept(OpenTask task, FormValues values) {
		TaskForm form = this.forms.of(task)
			.orElseThrow(() -> Refused.forbidden("Cette tâche ne se termine pas par un formulaire."));
		Map<Variable<?>, Object> result = form.submitted(task, values);
		values.refuseUnread(() -> form.shown(task).keySet());
		VariableMap kept = Variables.createVariables();
		result.forEach((variable, value) -> kept.put(variable.name(), variable.type().cast(value)));
		return kept;
	}

}
