package fr.intendance.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which processes somebody paused. A process belongs to another one if its business key
 * is the same, or begins with it and a dot.
 */
@Component
class PausedProcesses {

	/** What the engine keeps as the reason, which Cockpit shows. */
	private static final String OVER = "Terminé pendant sa suspension";

	private final ObjectProvider<RuntimeService> runtime;

	PausedProcesses(ObjectProvider<RuntimeService> runtime) {
		this.runtime = runtime;
	}

	/** Whether the process with this key, or one that it belongs to, is paused. */
	boolean include(String businessKey) {
		return keys(businessKey).anyMatch((one) -> (businessKey + ".").startsWith(one + "."));
	}

	/** Whether the process with this key is a part of one that is paused. */
	boolean includeMoreThan(String businessKey) {
		return keys(businessKey).anyMatch((one) -> businessKey.startsWith(one + "."));
	}

	private Stream<String> keys(String businessKey) {
		return Inside
			.run(() -> query().processInstanceBusinessKeyLike(businessKey.split("\\.")[0] + "%").suspended().list())
			.stream()
			.map(ProcessInstance::getBusinessKey);
	}

	/**
	 * Pauses all that belongs to a process, itself included, or lets it go on: what it
	 * called, and what works on a part of its aggregate, such as reports and tasks.
	 */
	void follow(String businessKey, boolean paused) {
		RuntimeService processes = this.runtime.getObject();
		belonging(businessKey, paused).forEach((id) -> {
			if (paused) {
				processes.suspendProcessInstanceById(id);
			}
			else {
				processes.activateProcessInstanceById(id);
			}
		});
	}

	/** Ends what is paused of a process. */
	void end(String businessKey) {
		Inside.run(() -> {
			List<ProcessInstance> ended = query().processInstanceBusinessKey(businessKey)
				.rootProcessInstances()
				.suspended()
				.list();
			ended.forEach((one) -> this.runtime.getObject().deleteProcessInstance(one.getId(), OVER));
			return ended;
		});
	}

	private List<String> belonging(String businessKey, boolean paused) {
		return Stream
			.of(query().processInstanceBusinessKey(businessKey),
					query().processInstanceBusinessKeyLike(businessKey + ".%"))
			.flatMap((query) -> (paused ? query.active() : query.suspended()).list().stream())
			.map(ProcessInstance::getId)
			.toList();
	}

	private ProcessInstanceQuery query() {
		return this.runtime.getObject().createProcessInstanceQuery();
	}

}
