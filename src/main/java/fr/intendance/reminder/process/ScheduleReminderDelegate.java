package fr.intendance.reminder.process;

import java.util.Date;

import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("scheduleReminder")
class ScheduleReminderDelegate implements JavaDelegate {

	private final Reminders reminders;

	ScheduleReminderDelegate(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		AwaitClientModel.REMINDER_AT.to(execution,
				Date.from(this.reminders.nextMoment(execution.getProcessBusinessKey())));
	}

}
