package fr.intendance;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Runs by hand what the job executor would run: timers that are due, steps of their own.
 */
public final class Jobs {

	private Jobs() {
	}

	/**
	 * Runs all that is due now for the processes of an engagement, until nothing is; what
	 * one of them ends is not run any more.
	 */
	public static void run(ProcessEngine engine, String reference) {
		for (List<Job> due = due(engine, reference); !due.isEmpty(); due = due(engine, reference)) {
			due.stream()
				.map(Job::getId)
				.filter((job) -> engine.getManagementService().createJobQuery().jobId(job).count() > 0)
				.forEach(engine.getManagementService()::executeJob);
		}
	}

	/** When the next timer of an engagement is due. */
	public static Date nextTimer(ProcessEngine engine, String reference) {
		return timers(engine, reference).stream().min(Date::compareTo).orElseThrow();
	}

	/** When the timers of an engagement are due that nobody paused, in no order. */
	public static List<Date> timers(ProcessEngine engine, String reference) {
		return of(engine, reference).stream().map(Job::getDuedate).filter((date) -> date != null).toList();
	}

	private static List<Job> due(ProcessEngine engine, String reference) {
		Date now = ClockUtil.getCurrentTime();
		return of(engine, reference).stream()
			.filter((job) -> job.getDuedate() == null || !job.getDuedate().after(now))
			.toList();
	}

	private static List<Job> of(ProcessEngine engine, String reference) {
		ManagementService management = engine.getManagementService();
		return engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(reference + "%")
			.list()
			.stream()
			.filter((instance) -> belongs(instance, reference))
			.flatMap((instance) -> management.createJobQuery()
				.processInstanceId(instance.getId())
				.active()
				.withRetriesLeft()
				.list()
				.stream())
			.toList();
	}

	private static boolean belongs(ProcessInstance instance, String reference) {
		String key = instance.getBusinessKey();
		return key != null && (key.equals(reference) || key.startsWith(reference + "."));
	}

}
