package fr.intendance.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ready filters of the task list; they belong to nobody and everybody sees them. */
@Component
public class TaskFilters {

	private final ObjectProvider<FilterService> filters;

	private final ObjectProvider<TaskService> tasks;

	TaskFilters(ObjectProvider<FilterService> filters, ObjectProvider<TaskService> tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	/** Adds a filter, unless there is one of that name: people may have changed it. */
	public void provide(ReadyFilter filter, int position) {
		Inside.run(() -> {
			FilterService service = this.filters.getObject();
			if (service.createFilterQuery().filterName(filter.name()).count() > 0) {
				return null;
			}
			Filter fresh = service.newTaskFilter(filter.name());
			fresh.setQuery(query(filter.shows()));
			fresh.setProperties(Map.of("description", filter.description(), "priority", position, "color",
					filter.color(), "refresh", true, "showUndefinedVariable", false, "variables", List.of()));
			return service.saveFilter(fresh);
		});
	}

	/** The expressions are the three that queries may hold. */
	private TaskQuery query(Shows shows) {
		TaskQuery query = this.tasks.getObject().createTaskQuery();
		return switch (shows.which()) {
			case MINE -> query.taskAssigneeExpression("${currentUser()}");
			case OF_MY_GROUPS -> query.taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned();
			case LATE -> query.dueBeforeExpression("${now()}");
			case OF_A_PROCESS -> query.processDefinitionKey(shows.definition());
		};
	}

	/**
	 * A filter of the task list.
	 *
	 * @param name its French name
	 * @param description what it shows, in French
	 * @param color such as {@code #1f5f5b}
	 * @param shows the tasks that it shows
	 */
	public record ReadyFilter(String name, String description, String color, Shows shows) {
	}

	/**
	 * Which tasks a filter shows.
	 *
	 * @param which what they have in common
	 * @param definition the process they belong to, where that is it
	 */
	public record Shows(Which which, String definition) {

		/** Those assigned to the person who looks. */
		public static Shows mine() {
			return new Shows(Which.MINE, "");
		}

		/** Those offered to a group of the person who looks, taken by nobody. */
		public static Shows ofMyGroups() {
			return new Shows(Which.OF_MY_GROUPS, "");
		}

		/** Those whose due date has passed. */
		public static Shows late() {
			return new Shows(Which.LATE, "");
		}

		/** Those of a process. */
		public static Shows of(String process) {
			return new Shows(Which.OF_A_PROCESS, process);
		}

	}

	/** What the tasks of a filter have in common. */
	public enum Which {

		MINE, OF_MY_GROUPS, LATE, OF_A_PROCESS

	}

}
