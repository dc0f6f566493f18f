package fr.intendance.engine;

import java.time.Instant;
import java.util.List;
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

	TasksOfKey(ObjectProvider<TaskService> tasks) {
		this.tasks = tasks;
	}

	/**
	 * The most urgent first, 100 at most.
	 * @param reference the engagement, with all that its key begins
	 */
	public List<HeldTask> open(String reference) {
		return Inside.run(() -> this.tasks.getObject()
			.createTaskQuery()
			.active()
			.or()
			.processInstanceBusinessKey(reference)
			.processInstanceBusinessKeyLike(reference + ".%")
			.endOr()
			.orderByDueDate()
			.asc()
			.listPage(0, MOST)
			.stream()
			.map(HeldTask::of)
			.toList());
	}

	/**
	 * A task that is open.
	 *
	 * @param id the engine's id
	 * @param key the id of the user task in the model
	 * @param name what is to do, in French
	 * @param due until when, UTC, if a date is set
	 * @param holder the user who took it, if somebody did
	 */
	public record HeldTask(String id, String key, String name, Optional<Instant> due, Optional<String> holder) {

		private static HeldTask of(Task task) {
			return new HeldTask(task.getId(), task.getTaskDefinitionKey(), task.getName(),
					Optional.ofNullable(task.getDueDate()).map((date) -> date.toInstant()),
					Optional.ofNullable(task.getAssignee()));
		}

	}

}
