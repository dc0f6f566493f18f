package fr.intendance.bench;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;

/** What of one journey can be seen in an engine. */
record Sight(ProcessEngine engine, String reference) {

	/** The open tasks of one kind, in the order of their keys. */
	List<Task> tasks(String definition) {
		return keys()
			.flatMap((key) -> this.engine.getTaskService()
				.createTaskQuery()
				.processInstanceBusinessKey(key)
				.taskDefinitionKey(definition)
				.list()
				.stream())
			.toList();
	}

	/** The steps that wait for a transaction of their own. */
	List<Job> steps() {
		return jobs(this.engine.getManagementService().createJobQuery().messages());
	}

	/** The one timer at an event. */
	Job timer(String event) {
		List<Job> timers = jobs(this.engine.getManagementService().createJobQuery().timers().activityId(event));
		if (timers.size() != 1) {
			throw new IllegalStateException("%s has %d timers at %s".formatted(this.reference, timers.size(), event));
		}
		return timers.get(0);
	}

	/** The business key of the process that awaits an answer. */
	String keyOf(String awaited) {
		return keys().filter((key) -> key.endsWith("." + awaited)).findFirst().orElseThrow();
	}

	/** What it went through, each node as often as it was entered. */
	List<String> flowNodes() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference + "%")
			.list()
			.stream()
			.flatMap((instance) -> this.engine.getHistoryService()
				.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream()
				.map((node) -> instance.getProcessDefinitionKey() + " " + node.getActivityId()))
			.sorted()
			.toList();
	}

	private List<Job> jobs(JobQuery query) {
		List<String> instances = instances();
		return query.list().stream().filter((job) -> instances.contains(job.getProcessInstanceId())).toList();
	}

	private List<String> instances() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference + "%")
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toList();
	}

	private Stream<String> keys() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference + "%")
			.list()
			.stream()
			.map((instance) -> instance.getBusinessKey())
			.distinct()
			.sorted();
	}

}
