package fr.intendance.firstcontact.process;

import java.time.Instant;
import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.TaskSubmission;
import fr.intendance.engine.TimerEvents;
import fr.intendance.firstcontact.CallOutcome;
import fr.intendance.firstcontact.FirstCallTask;

import org.springframework.stereotype.Component;

@Component
class FirstContactProcess implements FirstCallTask {

	private final OpenTasks tasks;

	private final TaskSubmission submission;

	private final TimerEvents timers;

	FirstContactProcess(OpenTasks tasks, TaskSubmission submission, TimerEvents timers) {
		this.timers = timers;
		this.tasks = tasks;
		this.submission = submission;
	}

	@Override
	public boolean isTaken(EngagementReference reference) {
		return this.tasks.isTaken(reference.value(), FirstContactModel.HOLD_FIRST_CALL);
	}

	@Override
	public boolean isOpen(EngagementReference reference) {
		return this.tasks.isOpen(reference.value(), FirstContactModel.HOLD_FIRST_CALL);
	}

	@Override
	public void recallAt(EngagementReference reference, Instant moment) {
		this.timers.move(reference.value(), FirstContactModel.DAY_BEFORE_CALL, moment);
	}

	@Override
	public void noteJunk(EngagementReference reference) {
		this.submission.submit(reference.value(), FirstContactModel.HOLD_FIRST_CALL,
				Map.of("outcome", CallOutcome.JUNK.name(), "backlogMonths", 0));
	}

}
