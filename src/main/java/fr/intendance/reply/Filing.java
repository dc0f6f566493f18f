package fr.intendance.reply;

import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.client.Timeline;
import fr.intendance.inbox.Correspondence;
import fr.intendance.inbox.ReceivedMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * Files a mail with the engagement whose mail it answers: it names the Message-ID, which
 * only those know who had the mail. Neither sender nor subject decides anything.
 */
@Component
class Filing implements Correspondence {

	private final Outbox outbox;

	private final Engagements engagements;

	private final Replies replies;

	private final RefusedAddresses refused;

	private final Timeline timeline;

	Filing(Outbox outbox, Engagements engagements, Replies replies, RefusedAddresses refused, Timeline timeline) {
		this.outbox = outbox;
		this.engagements = engagements;
		this.replies = replies;
		this.refused = refused;
		this.timeline = timeline;
	}

	@Override
	public boolean file(ReceivedMail mail) {
		Optional<OutgoingMail> ours = this.outbox.answered(mail.answers());
		return ours.isPresent() && file(mail, ours.get());
	}

	private boolean file(ReceivedMail mail, OutgoingMail ours) {
		Engagement written = this.engagements.get(EngagementReference.ofKey(ours.key().engagement()));
		Engagement engagement = written.joinedTo().map(this.engagements::get).orElse(written);
		return switch (mail.kind()) {
			case PERSONAL -> this.replies.keep(engagement, mail, ours);
			case AUTOMATIC -> note(engagement);
			case BOUNCE -> mail.undelivered()
				.stream()
				.anyMatch((one) -> this.refused.returned(ours, one.recipient(), one.answer()));
			case UNREADABLE -> false;
		};
	}

	/** An absence changes nothing, but explains a silence. */
	private boolean note(Engagement engagement) {
		this.timeline.record(engagement.reference(), "reply.automatic");
		return true;
	}

}
