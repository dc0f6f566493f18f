package fr.intendance.reminder.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindClient")
class RemindClientDelegate implements JavaDelegate {

	private final Reminders reminders;

	RemindClientDelegate(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Optional<Instant> next = this.reminders.remind(execution.getProcessBusinessKey());
		AwaitClientModel.LADDER_EXHAUSTED.to(execution, next.isEmpty());
		next.ifPresent((at) -> AwaitClientModel.REMINDER_AT.to(execution, Date.from(at)));
	}

}
