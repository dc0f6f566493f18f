package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

/** Finds an open task and the form that its stage has for it. */
@Component
class TaskForms {

	private final Map<String, TaskForm> forms;

	TaskForms(List<TaskForm> forms) {
		this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(TaskForm::task, Function.identity()));
	}

	Optional<TaskForm> of(OpenTask task) {
		return Optional.ofNullable(this.forms.get(task.key()));
	}

	static OpenTask open(TaskEntity task) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getProcessInstance().getBusinessKey());
	}

	/**
	 * The task, if the actor may see its client.
	 * @throws Refused 404 if there is none, or it is somebody else's client: the same
	 * answer to both
	 */
	static TaskEntity visible(String id, Actor actor) {
		return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(id))
			.filter(task -> task.getTenantId() == null || actor.sees(task.getTenantId()))
			.orElseThrow(() -> Refused
				.unknown("Cette tâche n’existe pas ou n’est plus ouverte. Actualisez la liste de vos tâches."));
	}

}
