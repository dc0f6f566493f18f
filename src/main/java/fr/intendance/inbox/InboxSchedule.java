package fr.intendance.inbox;

import fr.intendance.mail.Rounds;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the mailbox regularly. */
@Component
@Profile("!demo")
@ConditionalOnExpression("!'${intendance.inbox.host:}'.isBlank()")
@ConditionalOnProperty(name = "intendance.inbox.automatic", matchIfMissing = true)
class InboxSchedule extends Rounds {

	private final Inbox inbox;

	InboxSchedule(Inbox inbox, InboxSettings settings) {
		super("inbox", settings.every());
		this.inbox = inbox;
	}

	@Override
	protected void round() {
		this.inbox.read();
	}

}
