package fr.intendance.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When the engine's own clean-up deletes the history of processes: at the end of their
 * time to live, unless somebody needs it longer. It is moved in the background.
 */
@Component
public class HistoryTerms {

	private final ObjectProvider<HistoryService> history;

	HistoryTerms(ObjectProvider<HistoryService> history) {
		this.history = history;
	}

	/**
	 * Keeps what ended before a moment longer than it would be.
	 * @param businessKey whose history, with all that is under it
	 * @param until from then on it may go
	 */
	public void keep(String businessKey, Instant endedBefore, Instant until) {
		Inside.run(() -> {
			HistoricProcessInstanceQuery over = over(businessKey).finishedBefore(Date.from(endedBefore));
			return (over.count() == 0) ? null
					: this.history.getObject()
						.setRemovalTimeToHistoricProcessInstances()
						.absoluteRemovalTime(Date.from(until))
						.byQuery(over)
						.hierarchical()
						.executeAsync();
		});
	}

	/** Lets it go at the end of its time to live again. */
	public void release(String businessKey) {
		Inside.run(() -> {
			HistoricProcessInstanceQuery over = over(businessKey).finished();
			return (over.count() == 0) ? null
					: this.history.getObject()
						.setRemovalTimeToHistoricProcessInstances()
						.calculatedRemovalTime()
						.byQuery(over)
						.hierarchical()
						.executeAsync();
		});
	}

	private HistoricProcessInstanceQuery over(String businessKey) {
		return this.history.getObject()
			.createHistoricProcessInstanceQuery()
			.rootProcessInstances()
			.or()
			.processInstanceBusinessKeyIn(businessKey)
			.processInstanceBusinessKeyLike(businessKey + ".%")
			.endOr();
	}

}
