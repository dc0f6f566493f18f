package fr.intendance.work;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the work for a client whose service ends. */
@Service
@Transactional
public class Stopping {

	private final WorkTaskRepository tasks;

	private final WorkJourney journey;

	private final Timeline timeline;

	Stopping(WorkTaskRepository tasks, WorkJourney journey, Timeline timeline) {
		this.tasks = tasks;
		this.journey = journey;
		this.timeline = timeline;
	}

	/**
	 * No task of the engagement is to be done any more, but the client still hears what
	 * becomes of a line that they contest; what was done stays counted.
	 */
	public void stop(EngagementReference reference) {
		this.tasks.findByEngagementOrderByOpenedAt(reference.value())
			.stream()
			.filter((task) -> task.isPending() && task.origin() != Origin.CONTESTED)
			.map(WorkTask::key)
			.filter((key) -> !this.journey.workCancelled(key))
			.forEach(this::cancel);
	}

	/** One task is not to be done any more. */
	public void cancel(String key) {
		cancel(key, new FreeText(""));
	}

	/**
	 * @param reason in the words of whoever cancels it; may be empty
	 */
	public void cancel(String key, FreeText reason) {
		this.tasks.findById(key)
			.filter(WorkTask::cancel)
			.map(this.tasks::save)
			.ifPresent((task) -> this.timeline.record(task.engagement(), "work.cancelled", key, reason));
	}

}
