package fr.intendance.engine;

import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The engine's log of who did what: Tasklist shows that of a task. What was done to
 * accounts belongs to no client, so the engine shows it to all, and an assistant has no
 * business with it.
 */
final class OperationLog {

	private OperationLog() {
	}

	/** Narrows a query of it to work on tasks, for whoever does not run the firm. */
	static void narrow(Command<?> command, Actor actor) {
		if (command instanceof UserOperationLogQueryImpl query && !actor.is(Role.OFFICE_MANAGER)
				&& !actor.is(Role.ADMINISTRATOR)) {
			query.category(UserOperationLogEntry.CATEGORY_TASK_WORKER);
		}
	}

}
