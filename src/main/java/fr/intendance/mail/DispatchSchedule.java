package fr.intendance.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes the dispatcher when a mail was committed, and regularly for those that wait.
 */
@Component
@ConditionalOnProperty(name = "intendance.mail.automatic", matchIfMissing = true)
public class DispatchSchedule extends Rounds {

	private final Dispatcher dispatcher;

	DispatchSchedule(Dispatcher dispatcher, MailSettings settings) {
		super("mail", settings.every());
		this.dispatcher = dispatcher;
	}

	@TransactionalEventListener
	void wake(MailQueued queued) {
		soon();
	}

	@Override
	protected void round() {
		this.dispatcher.dispatch();
	}

}
