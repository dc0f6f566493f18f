package fr.intendance.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The user tasks that were finished, as the engine's history knows them. */
@Component
public class TaskHistory {

	private final ObjectProvider<HistoryService> history;

	TaskHistory(ObjectProvider<HistoryService> history) {
		this.history = history;
	}

	/**
	 * The tasks that somebody completed, oldest first.
	 * @param businessKeyPrefix how the business keys of their processes begin, without
	 * wildcards
	 * @param after only those finished after this moment
	 * @param until and not after this one
	 */
	public List<Finished> finished(String businessKeyPrefix, Instant after, Instant until) {
		List<HistoricTaskInstance> tasks = Inside.run(() -> this.history.getObject()
			.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKeyLike(businessKeyPrefix + "%")
			.taskDeleteReason("completed")
			.finishedAfter(Date.from(after))
			.finishedBefore(Date.from(until))
			.orderByHistoricTaskInstanceEndTime()
			.asc()
			.list());
		Map<String, String> keys = keys(
				tasks.stream().map(HistoricTaskInstance::getProcessInstanceId).collect(Collectors.toSet()));
		return tasks.stream()
			.map((task) -> new Finished(task.getId(), task.getTaskDefinitionKey(),
					keys.get(task.getProcessInstanceId()), Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
					task.getEndTime().toInstant()))
			.filter((task) -> task.at().isAfter(after))
			.toList();
	}

	private Map<String, String> keys(Set<String> instances) {
		return instances.isEmpty() ? Map.of()
				: Inside
					.run(() -> this.history.getObject()
						.createHistoricProcessInstanceQuery()
						.processInstanceIds(instances)
						.list())
					.stream()
					.collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
	}

	/**
	 * A finished task.
	 *
	 * @param id the engine's id of it: the row behind a figure
	 * @param key the id of the user task in the model
	 * @param businessKey names the one aggregate that its process worked on
	 * @param due when it was to be finished, if a date was set
	 * @param at when it was finished, UTC
	 */
	public record Finished(String id, String key, String businessKey, Optional<Instant> due, Instant at) {

		/** Whether it was finished in time; a task without date always is. */
		public boolean inTime() {
			return this.due.map((date) -> !this.at.isAfter(date)).orElse(true);
		}

	}

}
