package fr.intendance.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.Engagement;
import fr.intendance.client.FreeText;
import fr.intendance.client.Substitution;
import fr.intendance.client.Substitutions;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reply.Replies;
import fr.intendance.reply.Reply;
import fr.intendance.work.Work;
import fr.intendance.work.WorkNames;
import fr.intendance.work.WorkTask;

import org.springframework.stereotype.Component;

/** What an engagement left behind: documents, mails, waits, all that happened. */
@Component
class EngagementTraces {

	/** Such as {@code E-2026-0042.R1}. */
	private static final Pattern KEY_OF_A_PART = Pattern.compile("E-[A-Z0-9-]+\\.\\S+");

	private final Documents documents;

	private final Outbox outbox;

	private final Replies replies;

	private final Reminders reminders;

	private final Timeline timeline;

	private final Work work;

	private final Substitutions substitutions;

	private final Doers doers;

	private final Words words;

	private final WorkNames names;

	EngagementTraces(Documents documents, Outbox outbox, Replies replies, Reminders reminders, Timeline timeline,
			Work work, Substitutions substitutions, Doers doers, Words words, WorkNames names) {
		this.names = names;
		this.documents = documents;
		this.outbox = outbox;
		this.replies = replies;
		this.reminders = reminders;
		this.timeline = timeline;
		this.work = work;
		this.substitutions = substitutions;
		this.doers = doers;
		this.words = words;
	}

	List<Paper> documents(Engagement engagement) {
		return this.documents.of(engagement.reference().value()).stream().map(Paper::of).toList();
	}

	List<Wait> awaited(Engagement engagement) {
		boolean paused = arePaused(engagement);
		return this.reminders.of(engagement.reference()).stream().map((one) -> wait(one, paused)).toList();
	}

	/** Whether the client wrote and nobody has read it yet. */
	boolean arePaused(Engagement engagement) {
		return this.reminders.arePaused(engagement.reference());
	}

	/**
	 * What was written to the client and what they answered, the newest first. Only the
	 * office manager may open the mailbox.
	 */
	List<Letter> mails(Engagement engagement, boolean openable) {
		String reference = engagement.reference().value();
		return Stream
			.concat(this.outbox.under(reference).stream().map((mail) -> letter(mail, openable && isInMailbox(mail))),
					this.replies.of(engagement.reference()).stream().map(this::letter))
			.sorted(Comparator.comparing(Letter::moment).reversed())
			.toList();
	}

	List<Happening> happenings(Engagement engagement) {
		Map<String, String> tasks = this.work.tasks(engagement.reference())
			.stream()
			.collect(Collectors.toMap(WorkTask::key, (task) -> this.names.task(task, Reading.language())));
		List<Substitution> substitutions = this.substitutions.about(engagement.reference());
		List<Happening> happenings = new ArrayList<>(this.timeline.of(engagement.reference())
			.stream()
			.map((entry) -> happening(entry, tasks, substitutions))
			.toList());
		Collections.reverse(happenings);
		return happenings;
	}

	private Wait wait(Awaited one, boolean paused) {
		return new Wait(one.ladder().code(), this.words.task(one.ladder().code()), Reading.date(one.since()),
				one.nextAt().filter((at) -> !paused && at.isBefore(one.endsAt())).map(Reading::date),
				one.promisedFor().map(Reading::date),
				this.words.of("desk.awaited." + one.stoppedBecause().map(Enum::name).orElse("open")), one.isOpen());
	}

	private Letter letter(OutgoingMail mail, boolean openable) {
		Instant moment = mail.sentAt().orElse(mail.queuedAt());
		return new Letter(moment, mail.subject(), this.words.of("desk.mail." + mail.state()),
				Reading.dateAndTime(moment), openable ? Optional.of("/desk/mailbox/" + mail.id()) : Optional.empty(),
				Optional.empty(), mail.state() == MailState.FAILED);
	}

	private Letter letter(Reply reply) {
		return new Letter(reply.arrivedAt(), reply.subject().value(),
				this.words.of("desk.reply." + (reply.decision().isPresent() ? "read" : "unread")),
				Reading.dateAndTime(reply.arrivedAt()), Optional.empty(), Optional.of(reply.text().value()),
				reply.decision().isEmpty());
	}

	private static boolean isInMailbox(OutgoingMail mail) {
		return mail.channel().isPresent() && !mail.leftByServer();
	}

	private Happening happening(TimelineEntry entry, Map<String, String> tasks, List<Substitution> substitutions) {
		return new Happening(Reading.dateAndTime(entry.happenedAt()), this.words.event(entry.event()),
				about(entry, tasks), entry.said().map(FreeText::value), this.doers.of(entry, substitutions));
	}

	/** In words; the key of something without a name tells nobody anything. */
	private Optional<String> about(TimelineEntry entry, Map<String, String> tasks) {
		return Optional.ofNullable(entry.about())
			.map((about) -> tasks.getOrDefault(about, this.words.about(entry.event(), about)))
			.filter((about) -> !KEY_OF_A_PART.matcher(about).matches());
	}

	/**
	 * @param label what it is
	 * @param number by which it is found
	 * @param on on which day it was issued, in words
	 */
	record Paper(String label, String number, String on) {

		static Paper of(Document one) {
			return new Paper(one.label(), one.number(), Reading.date(one.issuedAt()));
		}

	}

	/**
	 * @param code what is awaited
	 * @param what the same in words
	 * @param since since which day
	 * @param reminderOn on which day the next reminder goes
	 * @param promisedFor by which day they said that they answer
	 * @param state how it stands, in words
	 * @param open whether it is still awaited
	 */
	record Wait(String code, String what, String since, Optional<String> reminderOn, Optional<String> promisedFor,
			String state, boolean open) {
	}

	/**
	 * @param moment when it left, was written or arrived, UTC
	 * @param subject its subject
	 * @param state where it is, in words
	 * @param at the moment in words
	 * @param href where it is read, for those who may
	 * @param answered what they wrote, where it is an answer
	 * @param calls whether somebody has to look after it
	 */
	record Letter(Instant moment, String subject, String state, String at, Optional<String> href,
			Optional<String> answered, boolean calls) {
	}

	/**
	 * @param at when
	 * @param what in words
	 * @param about what it happened to
	 * @param said why, in somebody's own words
	 * @param by who did it, in words
	 */
	record Happening(String at, String what, Optional<String> about, Optional<String> said, Optional<String> by) {
	}

}
