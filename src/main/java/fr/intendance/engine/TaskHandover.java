package fr.intendance.engine;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import fr.intendance.engine.Handed.Left;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts several open tasks into somebody's hands at once, or out of them. What may be done
 * to one task is asked of each, for all of them by the same few queries; the engine's log
 * names who did it. They are written in one batch, for which the engine looks up each by
 * its key.
 */
@Component
public class TaskHandover {

	private final ObjectProvider<ProcessEngine> engine;

	private final Actors actors;

	private final Accounts accounts;

	private final ObjectProvider<StandIns> standIns;

	TaskHandover(ObjectProvider<ProcessEngine> engine, Actors actors, Accounts accounts,
			ObjectProvider<StandIns> standIns) {
		this.engine = engine;
		this.actors = actors;
		this.accounts = accounts;
		this.standIns = standIns;
	}

	/** Whoever is signed in takes what is offered to them and nobody else has. */
	public Handed take(Set<String> ids) {
		Actor actor = this.actors.required();
		return each(ids, actor, actor.id(), (task, offered) -> inOtherHands(task, actor) ? Optional.of(Left.TAKEN)
				: offered.contains(task.getId()) ? Optional.empty() : Optional.of(Left.NOT_OFFERED));
	}

	/**
	 * They give back what is in their hands; the office manager frees those of others.
	 */
	public Handed release(Set<String> ids) {
		Actor actor = this.actors.required();
		return each(ids, actor, null,
				(task, offered) -> (task.getAssignee() == null) ? Optional.of(Left.FREE)
						: (actor.is(Role.OFFICE_MANAGER) || !inOtherHands(task, actor)) ? Optional.empty()
								: Optional.of(Left.TAKEN));
	}

	/**
	 * The office manager gives them to somebody who sees the client and to whom such a
	 * task is offered.
	 * @throws Refused 403 if somebody else asks, 400 naming {@code to} if that is nobody
	 */
	public Handed give(Set<String> ids, String to) {
		Actor actor = this.actors.required();
		if (!actor.is(Role.OFFICE_MANAGER)) {
			throw Refused.forbidden("Seul l’office manager confie des tâches. Demandez-le-lui.");
		}
		Actor receiver = this.accounts.actor(to)
			.filter((one) -> one.is(Role.OFFICE_MANAGER) || one.is(Role.ASSISTANT))
			.orElseThrow(() -> Refused.invalid("to", "Choisissez à qui confier ces tâches."));
		return each(ids, actor, to, (task, offered) -> !sees(receiver, task) ? Optional.of(Left.UNSEEN)
				: offered.contains(task.getId()) ? Optional.empty() : Optional.of(Left.NOT_OFFERED));
	}

	/**
	 * One command for all, so that the engine reads them in one statement and writes them
	 * in one batch.
	 * @param to whose they become; nobody's if null
	 */
	private Handed each(Set<String> ids, Actor actor, String to,
			BiFunction<Task, Set<String>, Optional<Left>> forbids) {
		return ids.isEmpty() ? Handed.NONE
				: Inside.run(() -> configuration().getCommandExecutorTxRequired().execute((command) -> {
					Map<String, Task> found = service().createTaskQuery()
						.active()
						.taskIdIn(ids.toArray(String[]::new))
						.list()
						.stream()
						.filter((task) -> sees(actor, task))
						.collect(Collectors.toMap(Task::getId, (task) -> task));
					Set<String> offered = (to == null) ? Set.of() : offered(ids, to);
					Map<String, Left> left = new HashMap<>();
					ids.forEach((id) -> reason(found.get(id), offered, forbids)
						.ifPresentOrElse((why) -> left.put(id, why), () -> service().setAssignee(id, to)));
					return new Handed(ids.size() - left.size(), left);
				}));
	}

	private static Optional<Left> reason(Task task, Set<String> offered,
			BiFunction<Task, Set<String>, Optional<Left>> forbids) {
		if (task == null) {
			return Optional.of(Left.GONE);
		}
		return (task.getDelegationState() == DelegationState.PENDING) ? Optional.of(Left.TAKEN)
				: forbids.apply(task, offered);
	}

	private Set<String> offered(Set<String> ids, String user) {
		List<Task> tasks = service().createTaskQuery()
			.taskIdIn(ids.toArray(String[]::new))
			.taskCandidateUser(user)
			.includeAssignedTasks()
			.list();
		return tasks.stream().map(Task::getId).collect(Collectors.toSet());
	}

	/** An absent colleague's are in the hands of who stands in for them. */
	private boolean inOtherHands(Task task, Actor actor) {
		String holder = task.getAssignee();
		return holder != null && !holder.equals(actor.id())
				&& this.standIns.stream().noneMatch((one) -> one.absent(actor.id()).contains(holder));
	}

	private static boolean sees(Actor actor, Task task) {
		return task.getTenantId() == null || actor.sees(task.getTenantId());
	}

	private TaskService service() {
		return this.engine.getObject().getTaskService();
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration();
	}

}
