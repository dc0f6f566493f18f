package fr.intendance.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine keeps of processes that are over. */
@Component
public class ProcessHistory {

	private final ObjectProvider<HistoryService> history;

	ProcessHistory(ObjectProvider<HistoryService> history) {
		this.history = history;
	}

	/**
	 * Deletes everything the engine knows of the processes with a business key, or one
	 * that begins with it and a dot. They must be over.
	 */
	public void erase(String businessKey) {
		Inside.run(() -> {
			List<String> instances = Stream
				.of(query().processInstanceBusinessKey(businessKey),
						query().processInstanceBusinessKeyLike(businessKey + ".%"))
				.flatMap((query) -> query.list().stream())
				.map(HistoricProcessInstance::getId)
				.toList();
			instances.forEach(this::eraseOperations);
			if (!instances.isEmpty()) {
				this.history.getObject().deleteHistoricProcessInstances(instances);
			}
			return instances;
		});
	}

	/** What people did to a process is not deleted with it. */
	private void eraseOperations(String instance) {
		this.history.getObject()
			.createUserOperationLogQuery()
			.processInstanceId(instance)
			.list()
			.forEach((entry) -> this.history.getObject().deleteUserOperationLogEntry(entry.getId()));
	}

	private HistoricProcessInstanceQuery query() {
		return this.history.getObject().createHistoricProcessInstanceQuery();
	}

}
