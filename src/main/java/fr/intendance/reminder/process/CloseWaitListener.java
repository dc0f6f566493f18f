package fr.intendance.reminder.process;

import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Ends what is awaited with its process, also when a stage around it is broken off. */
@Component("closeWait")
class CloseWaitListener implements ExecutionListener {

	private final Reminders reminders;

	CloseWaitListener(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.reminders.over(execution.getProcessBusinessKey());
	}

}
