package fr.intendance.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finishes a task for whoever is signed in, by the way that Tasklist takes. */
@Component
public class TaskSubmission {

	private final ObjectProvider<TaskService> tasks;

	private final ObjectProvider<FormService> forms;

	private final Actors actors;

	private final ObjectProvider<StandIns> standIns;

	TaskSubmission(ObjectProvider<TaskService> tasks, ObjectProvider<FormService> forms, Actors actors,
			ObjectProvider<StandIns> standIns) {
		this.tasks = tasks;
		this.forms = forms;
		this.actors = actors;
		this.standIns = standIns;
	}

	/**
	 * Takes the open task of a process and sends its form; both go through the gate.
	 * @param businessKey names the one aggregate that its process works on
	 * @param key the id of the user task in the model
	 * @throws Refused what its form refuses; 403 if it is somebody else's, 409 if it is
	 * not open any more, or somebody paused its process
	 */
	@Transactional
	public void submit(String businessKey, String key, Map<String, Object> values) {
		Task task = open(businessKey, key).orElseThrow(
				() -> Refused.conflict("Cette tâche n’est plus ouverte : rechargez la page pour voir la suite."));
		if (task.isSuspended()) {
			throw Refused.conflict("Ce dossier est suspendu : reprenez-le d’abord dans Cockpit.");
		}
		try {
			take(task);
			this.forms.getObject().submitTaskForm(task.getId(), new HashMap<>(values));
		}
		catch (Gate.RefusedAnswer ex) {
			throw ex.refused();
		}
	}

	private void take(Task task) {
		String user = this.actors.required().id();
		if (task.getAssignee() == null) {
			this.tasks.getObject().claim(task.getId(), user);
		}
		else if (this.standIns.stream().anyMatch((one) -> one.absent(user).contains(task.getAssignee()))) {
			this.tasks.getObject().setAssignee(task.getId(), user);
		}
	}

	private Optional<Task> open(String businessKey, String key) {
		return Optional.ofNullable(this.tasks.getObject()
			.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(key)
			.singleResult());
	}

}
