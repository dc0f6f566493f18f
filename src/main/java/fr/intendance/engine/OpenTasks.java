package fr.intendance.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What waits for the person who is signed in, of the clients they may see. */
@Component
public class OpenTasks {

	private static final int MOST = 200;

	private final ObjectProvider<TaskService> tasks;

	private final InstanceKeys keys;

	private final Actors actors;

	private final ObjectProvider<StandIns> standIns;

	OpenTasks(ObjectProvider<TaskService> tasks, InstanceKeys keys, Actors actors, ObjectProvider<StandIns> standIns) {
		this.tasks = tasks;
		this.keys = keys;
		this.actors = actors;
		this.standIns = standIns;
	}

	/**
	 * The tasks that they took, those that an absent colleague took for whom they stand
	 * in, and those that are offered to them or their groups, the most urgent first, 200
	 * of each at most.
	 * @throws Refused 403 if nobody is signed in
	 */
	public List<WaitingTask> mine() {
		String user = this.actors.required().id();
		String[] taken = Stream
			.concat(Stream.of(user), this.standIns.stream().flatMap((one) -> one.absent(user).stream()))
			.toArray(String[]::new);
		return waiting(Stream.of(query().taskAssigneeIn(taken), query().taskCandidateUser(user))
			.flatMap((query) -> query.listPage(0, MOST).stream())
			.toList(), (task) -> user.equals(task.getAssignee()));
	}

	private List<WaitingTask> waiting(List<Task> found, Predicate<Task> taken) {
		Map<String, String> keys = this.keys.of(found);
		return found.stream()
			.map((task) -> new WaitingTask(task.getId(), task.getTaskDefinitionKey(), task.getName(),
					keys.get(task.getProcessInstanceId()),
					Optional.ofNullable(task.getDueDate()).map((date) -> date.toInstant()),
					Optional.ofNullable(task.getAssignee()), taken.test(task)))
			.sorted(Comparator.comparing((WaitingTask task) -> task.due().orElse(Instant.MAX)))
			.toList();
	}

	/** Those of all clients they may see, in whoever's hands, the most urgent first. */
	public List<WaitingTask> all() {
		String user = this.actors.required().id();
		return waiting(query().listPage(0, MOST), (task) -> user.equals(task.getAssignee()));
	}

	/** Those of these that are open and of clients they may see. */
	public List<WaitingTask> of(Set<String> ids) {
		return ids.isEmpty() ? List.of() : waiting(query().taskIdIn(ids.toArray(String[]::new)).listPage(0, MOST),
				(task) -> task.getAssignee() != null);
	}

	/**
	 * The open tasks of all clients they may see whose names hold these words, the most
	 * urgent first.
	 * @param words as they are written, or with a capital; wildcards are words like
	 * others
	 */
	public List<WaitingTask> named(String words, int most) {
		String plain = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		String capital = plain.substring(0, 1).toUpperCase(Locale.FRENCH) + plain.substring(1);
		return waiting(Stream.of(plain, capital)
			.distinct()
			.flatMap((one) -> query().taskNameLike("%" + one + "%").listPage(0, most).stream())
			.toList(), (task) -> task.getAssignee() != null);
	}

	/**
	 * Whether a task of a process waits.
	 * @param businessKey names the one aggregate that its process works on
	 * @param key the id of the user task in the model
	 */
	public boolean isOpen(String businessKey, String key) {
		return Inside.run(() -> of(businessKey, key).count() > 0);
	}

	/** The same, and somebody took it in hand. */
	public boolean isTaken(String businessKey, String key) {
		return Inside.run(() -> of(businessKey, key).taskAssigned().count() > 0);
	}

	/**
	 * The steps that the person who is signed in has taken in hand for one engagement, as
	 * {@link Step} names them; none if nobody is signed in.
	 * @param reference the engagement, with all that its key begins
	 */
	public List<String> inHand(String reference) {
		return this.actors.current()
			.map((actor) -> Inside.run(() -> this.tasks.getObject()
				.createTaskQuery()
				.taskAssignee(actor.id())
				.or()
				.processInstanceBusinessKey(reference)
				.processInstanceBusinessKeyLike(reference + ".%")
				.endOr()
				.orderByTaskCreateTime()
				.asc()
				.listPage(0, MOST)))
			.orElse(List.of())
			.stream()
			.map((task) -> Step.named(task.getProcessDefinitionId(), task.getTaskDefinitionKey()))
			.distinct()
			.toList();
	}

	private TaskQuery of(String businessKey, String key) {
		return this.tasks.getObject().createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(key);
	}

	/**
	 * Has the open tasks of one process due later, or earlier.
	 * @param businessKey names the one aggregate that the process works on
	 * @param moved when a task is due that was due then, UTC
	 */
	public void postpone(String businessKey, UnaryOperator<Instant> moved) {
		Inside.run(() -> {
			this.tasks.getObject()
				.createTaskQuery()
				.processInstanceBusinessKey(businessKey)
				.list()
				.stream()
				.filter((task) -> task.getDueDate() != null)
				.forEach((task) -> this.tasks.getObject()
					.setDueDate(task.getId(), Date.from(moved.apply(task.getDueDate().toInstant()))));
			return null;
		});
	}

	private TaskQuery query() {
		return this.tasks.getObject().createTaskQuery().active().orderByDueDate().asc();
	}

	/**
	 * A task that waits.
	 *
	 * @param id the engine's id
	 * @param key the id of the user task in the model
	 * @param name what is to do, in French
	 * @param businessKey names the one aggregate that its process works on
	 * @param due until when, UTC, if a date is set
	 * @param holder the user who took it, if somebody did
	 * @param taken whether they took it; otherwise it is offered to them
	 */
	public record WaitingTask(String id, String key, String name, String businessKey, Optional<Instant> due,
			Optional<String> holder, boolean taken) {
	}

}
