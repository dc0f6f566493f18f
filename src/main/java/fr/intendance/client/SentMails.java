package fr.intendance.client;

import java.util.List;

import fr.intendance.engine.Refused;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail that has left once more, where somebody lost it or asks for it. */
@Service
@Transactional
public class SentMails {

	private final Outbox outbox;

	private final Timeline timeline;

	SentMails(Outbox outbox, Timeline timeline) {
		this.outbox = outbox;
		this.timeline = timeline;
	}

	/** What has left for an engagement, oldest first. */
	@Transactional(readOnly = true)
	public List<OutgoingMail> of(EngagementReference reference) {
		return this.outbox.under(reference.value()).stream().filter((mail) -> mail.state() == MailState.SENT).toList();
	}

	/**
	 * Sends one of them again; who and why stands in the timeline.
	 * @param id of the mail
	 * @throws Refused 400 naming {@code mail} if it is none of them
	 */
	public void sendAgain(EngagementReference reference, long id, FreeText reason) {
		if (of(reference).stream().noneMatch((one) -> one.id() == id)) {
			throw Refused.invalid("mail", "Choisissez un des courriels de ce dossier.");
		}
		this.outbox.again(id);
		this.timeline.record(reference, "mail.sentAgain", null, reason);
	}

}
