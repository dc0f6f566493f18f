package fr.intendance.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves a date for which a process waits, where what it waits for was moved. */
@Component
public class TimerEvents {

	private final ObjectProvider<ProcessEngine> engine;

	TimerEvents(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/**
	 * Does nothing where the process does not wait there.
	 * @param key the business key of the process
	 * @param event the id of the event in its model
	 */
	public void move(String key, String event, Instant to) {
		Inside.run(() -> {
			this.engine.getObject()
				.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(key)
				.active()
				.activityIdIn(event)
				.list()
				.forEach((one) -> moveWithin(one.getProcessInstanceId(), event, to));
			return key;
		});
	}

	private void moveWithin(String instance, String event, Instant to) {
		this.engine.getObject()
			.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.activityId(event)
			.timers()
			.list()
			.forEach((job) -> this.engine.getObject()
				.getManagementService()
				.setJobDuedate(job.getId(), Date.from(to), false));
	}

}
