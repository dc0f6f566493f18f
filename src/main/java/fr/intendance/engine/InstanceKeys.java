package fr.intendance.engine;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the processes of some tasks work on, asked for all of them at once. */
@Component
class InstanceKeys {

	private final ObjectProvider<RuntimeService> runtime;

	InstanceKeys(ObjectProvider<RuntimeService> runtime) {
		this.runtime = runtime;
	}

	/** Business keys by the id of the process instance. */
	Map<String, String> of(Collection<Task> tasks) {
		return tasks.isEmpty() ? Map.of()
				: this.runtime.getObject()
					.createProcessInstanceQuery()
					.processInstanceIds(tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

}
