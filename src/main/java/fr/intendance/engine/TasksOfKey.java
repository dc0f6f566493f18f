package fr.intendance.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The tasks that are open for one engagement, whoever they are offered to. Whoever asks
 * has made sure that it may be seen.
 */
@Component
public class TasksOfKey {

	private static final int MOST = 100;

	private final ObjectProvider<TaskService> tasks;

	private final InstanceKeys keys;

	TasksOfKey(ObjectProvider<TaskService> tasks, InstanceKeys keys) {
		this.tasks = tasks;
		this.keys = keys;
	}

	/**
	 * The most urgent first, 100 at most.
	 * @param reference the engagement, with all that its key begins
	 */
	public List<HeldTask> open(String reference) {
		return Inside.run(() -> held(this.tasks.getObject()
			.createTaskQuery()
			.active()
			.or()
			.processInstanceBusinessKey(reference)
			.processInstanceBusinessKeyLike(reference + ".%")
			.endOr()
			.orderByDueDate()
			.asc()
			.listPage(0, MOST)));
	}

	private List<HeldTask> held(List<Task> found) {
		Map<String, String> keys = this.keys.of(found);
		return found.stream().map((task) -> HeldTask.of(task, keys.get(task.getProcessInstanceId()))).toList();
	}

	/**
	 * A task that is open.
	 *
	 * @param id the engine's id
	 * @param key the id of the user task in the model
	 * @param name what is to do, in French
	 * @param businessKey names the one aggregate that its process works on
	 * @param due until when, UTC, if a date is set
	 * @param holder the user who took it, if somebody did
	 */
	public record HeldTask(String id, String key, String name, String businessKey, Optional<Instant> due,
			Optional<String> holder) {

		private static HeldTask of(Task task, String businessKey) {
			return new HeldTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), businessKey,
					Optional.ofNullable(task.getDueDate()).map((date) -> date.toInstant()),
					Optional.ofNullable(task.getAssignee()));
		}

	}

}
