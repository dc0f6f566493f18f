package fr.intendance.reminder.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.ProcessPaused;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a process that goes on after a pause which answers came meanwhile. */
@Component
class AnswersAfterPause {

	private final Reminders reminders;

	AnswersAfterPause(Reminders reminders) {
		this.reminders = reminders;
	}

	/** Once the process goes on for certain: before, it takes no message. */
	@TransactionalEventListener(condition = "!#event.paused()")
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void tell(ProcessPaused event) {
		this.reminders.tellAgain(EngagementReference.ofKey(event.businessKey()));
	}

}
