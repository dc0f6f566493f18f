package fr.intendance.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scan;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.inbox.ReceivedMail;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.reminder.RemindersByHand;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people answer by mail, and has somebody of the firm read it. Whatever it
 * says, it changes nothing by itself but that nobody is reminded meanwhile.
 */
@Service
@Transactional
public class Replies {

	/** Whoever had a mail of ours could write without end. */
	private static final int MOST_UNREAD = 20;

	private static final int SHOWN_IN_TIMELINE = 500;

	private final ReplyRepository replies;

	private final ReplyJourney journey;

	private final ReplyFiles files;

	private final Engagements engagements;

	private final RemindersByHand reminders;

	private final Timeline timeline;

	private final Clock clock;

	Replies(ReplyRepository replies, ReplyJourney journey, ReplyFiles files, Engagements engagements,
			RemindersByHand reminders, Timeline timeline, Clock clock) {
		this.replies = replies;
		this.journey = journey;
		this.files = files;
		this.engagements = engagements;
		this.reminders = reminders;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Keeps an answer to a mail of ours.
	 * @return whether it was; not if many are still to be read
	 */
	boolean keep(Engagement engagement, ReceivedMail mail, OutgoingMail ours) {
		EngagementReference reference = engagement.reference();
		List<Reply> earlier = of(reference);
		if (earlier.stream().filter(Reply::isUnread).count() >= MOST_UNREAD) {
			return false;
		}
		Contact contact = this.engagements.contact(engagement);
		int number = earlier.size() + 1;
		int refused = this.files.keep(reference, number, mail.files(), contact.id());
		Reply reply = this.replies.save(new Reply(reference.key("R" + number), reference.value(),
				new FreeText(mail.from().map(EmailAddress::value).orElse("")),
				isStrange(mail, contact, engagement, ours), new FreeText(mail.subject()), new FreeText(mail.text()),
				mail.leftOut() + refused, this.clock.instant()));
		this.timeline.record(reference, "reply.received", reply.key(), shortened(mail.text()));
		this.reminders.takeBackUnsent(reference);
		this.journey.replyArrived(reply.key(), engagement.clientId());
		return true;
	}

	/** Who only joined an engagement may be anybody, though we wrote to them. */
	private static boolean isStrange(ReceivedMail mail, Contact contact, Engagement engagement, OutgoingMail ours) {
		boolean joined = !EngagementReference.ofKey(ours.key().engagement()).equals(engagement.reference());
		return mail.from()
			.map(EmailAddress::value)
			.filter((from) -> from.equalsIgnoreCase(contact.email().value())
					|| (!joined && from.equalsIgnoreCase(ours.to().value())))
			.isEmpty();
	}

	private static FreeText shortened(String text) {
		return new FreeText((text.codePointCount(0, text.length()) <= SHOWN_IN_TIMELINE) ? text
				: text.substring(0, text.offsetByCodePoints(0, SHOWN_IN_TIMELINE)) + "…");
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public Reply get(String key) {
		return this.replies.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette réponse n’existe plus : rechargez la page."));
	}

	/** What was answered under an engagement, the first answer first. */
	@Transactional(readOnly = true)
	public List<Reply> of(EngagementReference reference) {
		return this.replies.findByEngagementOrderByArrivedAt(reference.value());
	}

	/** The files that came with it, as long as they are kept. */
	@Transactional(readOnly = true)
	public List<Scan> files(Reply reply) {
		return this.files.of(reply);
	}

	/**
	 * Somebody read it.
	 * @param until the day on which reminders go on, where they go on later
	 * @param followUp what they did about it, may be empty
	 * @param by the user who read it
	 * @throws Refused 400 naming {@code until}
	 */
	public void read(String key, Reply.Decision decision, LocalDate until, FreeText followUp, String by) {
		Reply reply = get(key);
		reply.read(decision, followUp, by, this.clock.instant());
		this.replies.save(reply);
		this.timeline.record(reply.engagement(), "reply.read", key, followUp);
		switch (decision) {
			case GO_ON_LATER -> this.reminders.holdAll(reply.engagement(), until, followUp);
			case STOP -> this.reminders.skipAll(reply.engagement(), followUp);
			case GO_ON -> {
			}
		}
	}

}
