package fr.intendance.desk;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.OpenTasks.WaitingTask;
import fr.intendance.quote.QuoteTasks;

import org.springframework.stereotype.Component;

/**
 * Where a task is done best: a page of the desk that shows more than its form, else the
 * task list.
 */
@Component
class TaskPlaces {

	private static final String TASK_LIST = "/camunda/app/tasklist/default/#/?task=";

	private final QuoteTasks quotes;

	TaskPlaces(QuoteTasks quotes) {
		this.quotes = quotes;
	}

	String of(WaitingTask task) {
		return of(task.key(), task.id(), EngagementReference.ofKey(task.businessKey()));
	}

	/**
	 * @param key the id of the user task in the model
	 * @param id the engine's id
	 * @param engagement whose task it is
	 */
	String of(String key, String id, EngagementReference engagement) {
		return this.quotes.include(key) ? "/desk/engagements/" + engagement + "/quote" : TASK_LIST + id;
	}

}
