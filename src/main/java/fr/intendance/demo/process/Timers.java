package fr.intendance.demo.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.MovableClock;
import fr.intendance.mail.Dispatcher;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does by hand, while the demo is played, what the job executor and the outbox do by
 * themselves: each timer is fired and each mail leaves at its own moment.
 */
@Component
@Profile("demo")
public class Timers {

	private final ManagementService jobs;

	private final Dispatcher dispatcher;

	private final MovableClock clock;

	Timers(ManagementService jobs, Dispatcher dispatcher, MovableClock clock) {
		this.jobs = jobs;
		this.dispatcher = dispatcher;
		this.clock = clock;
	}

	/** Moves on to this moment, firing on the way what falls due. */
	public void runUntil(Instant moment) {
		for (Optional<Job> due = next(moment); due.isPresent(); due = next(moment)) {
			Instant at = Optional.ofNullable(due.get().getDuedate()).map(Date::toInstant).orElse(this.clock.instant());
			moveTo(at);
			this.jobs.executeJob(due.get().getId());
			this.dispatcher.dispatch();
		}
		moveTo(moment);
	}

	/** Fires what is due now. */
	public void runDue() {
		runUntil(this.clock.instant());
		this.dispatcher.dispatch();
	}

	/**
	 * The one step that waits for its transaction is tried until no try is left.
	 * @throws IllegalStateException if it does not fail
	 */
	public void failForGood() {
		String step = this.jobs.createJobQuery().messages().withRetriesLeft().singleResult().getId();
		while (this.jobs.createJobQuery().jobId(step).withRetriesLeft().count() > 0) {
			tryInVain(step);
		}
		if (this.jobs.createJobQuery().jobId(step).noRetriesLeft().count() == 0) {
			throw new IllegalStateException("The step was to fail");
		}
	}

	private void tryInVain(String step) {
		try {
			this.jobs.executeJob(step);
		}
		catch (RuntimeException ex) {
			// the engine wrote down why
		}
	}

	/** Steps that wait for nothing come first, then timers, earliest first. */
	private Optional<Job> next(Instant moment) {
		List<Job> steps = this.jobs.createJobQuery().messages().withRetriesLeft().listPage(0, 1);
		List<Job> timers = steps.isEmpty() ? this.jobs.createJobQuery()
			.timers()
			.withRetriesLeft()
			.duedateLowerThan(Date.from(moment.plusMillis(1)))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1) : List.of();
		return Stream.concat(steps.stream(), timers.stream()).findFirst();
	}

	private void moveTo(Instant moment) {
		if (moment.isAfter(this.clock.instant())) {
			this.clock.moveTo(moment);
		}
	}

}
