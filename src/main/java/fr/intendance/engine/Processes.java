package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts and moves processes for the product, in the transaction that runs. */
@Component
public class Processes {

	private final ObjectProvider<RuntimeService> runtime;

	private final PausedProcesses paused;

	Processes(ObjectProvider<RuntimeService> runtime, PausedProcesses paused) {
		this.runtime = runtime;
		this.paused = paused;
	}

	/**
	 * Starts a process.
	 * @param process the process id, such as {@code reporting}
	 * @param businessKey names the one aggregate that the process works on
	 * @param tenant the client
	 */
	public void start(String process, String businessKey, String tenant) {
		Inside.startFor(tenant, () -> this.runtime.getObject().startProcessInstanceByKey(process, businessKey));
	}

	/**
	 * Starts a process by the message that its model begins with.
	 */
	public void startByMessage(String message, String businessKey, String tenant) {
		Inside.startFor(tenant, () -> this.runtime.getObject().startProcessInstanceByMessage(message, businessKey));
	}

	/**
	 * Tells the one process with this key what happened. A process that somebody paused,
	 * or that is part of one, is told nothing: it must be told again when it goes on.
	 * @return whether something waited for it
	 * @see ProcessPaused
	 */
	public boolean correlate(String message, String businessKey) {
		return !this.paused.include(businessKey) && tell(message, businessKey);
	}

	/**
	 * Tells the one process with this key that what it works on is over. One that
	 * somebody paused takes no message; nobody is to let it go on any more, so it ends.
	 * @return whether it was told and does what its model says; else the caller does it
	 */
	public boolean end(String message, String businessKey) {
		this.paused.end(businessKey);
		return correlate(message, businessKey);
	}

	/**
	 * The running instances of a business key: process ids and, for each, the instance's
	 * id.
	 */
	public Map<String, String> running(String businessKey) {
		Map<String, String> instances = new TreeMap<>();
		Inside.run(() -> instances().processInstanceBusinessKey(businessKey).list())
			.forEach((one) -> instances.put(one.getProcessDefinitionId().split(":")[0], one.getId()));
		return instances;
	}

	/**
	 * Ends all processes of a business key, and of those that begin with it and a dot,
	 * without a word to anybody: what they would write can no longer be written.
	 */
	public void drop(String businessKey) {
		Inside.run(() -> {
			List<String> roots = Stream
				.of(instances().processInstanceBusinessKey(businessKey),
						instances().processInstanceBusinessKeyLike(businessKey + ".%"))
				.flatMap((query) -> query.rootProcessInstances().list().stream())
				.map(ProcessInstance::getId)
				.toList();
			if (!roots.isEmpty()) {
				this.runtime.getObject().deleteProcessInstances(roots, null, true, true);
			}
			return roots;
		});
	}

	private ProcessInstanceQuery instances() {
		return this.runtime.getObject().createProcessInstanceQuery();
	}

	private boolean tell(String message, String businessKey) {
		// to correlate with all finds none without an exception, which would undo what
		// was
		// recorded; the key leaves no more than one
		return Inside.run(() -> !this.runtime.getObject()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(businessKey)
			.correlateAllWithResult()
			.isEmpty());
	}

}
