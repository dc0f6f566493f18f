package fr.intendance.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.OpeningHours;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.reminder.LadderSteps.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awaits the answers of clients, reminds them with tact, stops at once. */
@Service
@Transactional
public class Reminders {

	private final AwaitedRepository awaited;

	private final LadderSteps steps;

	private final ReminderPost post;

	private final WaitingProcess process;

	private final Engagements engagements;

	private final Timeline timeline;

	private final ApplicationEventPublisher events;

	private final List<Pause> pauses;

	private final Clock clock;

	Reminders(AwaitedRepository awaited, LadderSteps steps, ReminderPost post, WaitingProcess process,
			Engagements engagements, Timeline timeline, ApplicationEventPublisher events, List<Pause> pauses,
			Clock clock) {
		this.awaited = awaited;
		this.steps = steps;
		this.post = post;
		this.process = process;
		this.engagements = engagements;
		this.timeline = timeline;
		this.events = events;
		this.pauses = pauses;
		this.clock = clock;
	}

	/**
	 * Begins to await an answer, before its process waits.
	 * @param key the business key of the wait, such as {@code E-2026-0042.quote}
	 * @param page the page of the portal where the client answers
	 * @param endsAt when the answer is given up; the ladder's own end if empty
	 * @return when the first reminder goes, UTC, unless an answer comes first
	 */
	public Instant await(String key, Ladder ladder, String page, Optional<Instant> endsAt) {
		Instant now = this.clock.instant();
		EngagementReference reference = EngagementReference.ofKey(key);
		Awaited one = this.awaited.findById(key).orElseGet(() -> new Awaited(key, reference.value(), ladder, page));
		one.open(now, endsAt.orElseGet(() -> this.steps.end(reference, ladder, now)));
		return planned(one);
	}

	/**
	 * The client answered, or the firm recorded their answer: no reminder from now on.
	 * @return whether something still waited for it
	 */
	public boolean answered(String key) {
		return stop(key, StopReason.ANSWERED);
	}

	/** The answer does not matter any more: no reminder from now on. */
	public boolean noLongerNeeded(String key) {
		return stop(key, StopReason.NO_LONGER_NEEDED);
	}

	/** A process was paused and goes on: what was answered meanwhile is told to it. */
	public void tellAgain(EngagementReference engagement) {
		of(engagement).stream().filter((one) -> !one.isOpen()).forEach((one) -> this.process.answerArrived(one.key()));
	}

	/**
	 * Nothing waits for the answer any longer, however its process ended: our record
	 * follows.
	 */
	public void over(String key) {
		closed(key, StopReason.NO_LONGER_NEEDED);
	}

	/** The moment that the waiting process waits for next. */
	@Transactional(readOnly = true)
	public Instant nextMoment(String key) {
		return get(key).nextAt().orElseThrow();
	}

	/**
	 * Does what is due: at most one reminder, whatever was missed, within opening hours;
	 * gives up at the end. During a pause it does neither, and asks again a day later.
	 * @return the next moment, or nothing when it was given up
	 */
	public Optional<Instant> remind(String key) {
		Awaited one = get(key);
		Instant now = this.clock.instant();
		if (!one.isOpen()) {
			return Optional.empty();
		}
		EngagementReference reference = EngagementReference.ofKey(key);
		if (this.pauses.stream().anyMatch((pause) -> pause.holds(reference))) {
			one.next(this.steps.hours(reference).nextOpening(now.plus(Duration.ofDays(1))));
			return Optional.of(told(one, this.awaited.save(one).nextAt().orElseThrow()));
		}
		if (!now.isBefore(one.endsAt())) {
			closed(key, StopReason.EXHAUSTED);
			this.timeline.record(reference, "reminder.exhausted", one.ladder().code());
			this.events.publishEvent(new AnswerGivenUp(key, one.ladder()));
			return Optional.empty();
		}
		if (one.isHeld(now)) {
			return one.heldUntil();
		}
		OpeningHours hours = this.steps.hours(reference);
		if (!hours.isOpen(now)) {
			one.next(hours.nextOpening(now));
			return Optional.of(told(one, this.awaited.save(one).nextAt().orElseThrow()));
		}
		LadderSteps.latestDue(this.steps.after(one), now).ifPresent((step) -> send(one, step));
		return Optional.of(told(one, planned(one)));
	}

	/** Whether an answer is still awaited. */
	@Transactional(readOnly = true)
	public boolean isAwaited(String key) {
		return this.awaited.findById(key).filter(Awaited::isOpen).isPresent();
	}

	/** All that was ever awaited in an engagement, oldest first. */
	@Transactional(readOnly = true)
	public List<Awaited> of(EngagementReference engagement) {
		return this.awaited.findByEngagementOrderBySince(engagement.value());
	}

	private void send(Awaited one, Step step) {
		one.reminded(step.number());
		this.post.send(one);
		this.timeline.record(EngagementReference.ofKey(one.key()), "reminder.sent", one.ladder().code());
	}

	/** Whoever asks where the engagement stands reads the new moment. */
	private Instant told(Awaited one, Instant next) {
		this.engagements.reminderMoved(EngagementReference.ofKey(one.key()), one.ladder().code(), next);
		return next;
	}

	private Instant planned(Awaited one) {
		List<Step> left = this.steps.after(one);
		one.next(left.isEmpty() ? one.endsAt() : left.get(0).at());
		return this.awaited.save(one).nextAt().orElseThrow();
	}

	private boolean stop(String key, StopReason reason) {
		Optional<Awaited> open = closed(key, reason);
		open.ifPresent((one) -> this.process.answerArrived(key));
		return open.isPresent();
	}

	/** Nobody waits for it any longer, and a reminder that has not left stays. */
	private Optional<Awaited> closed(String key, StopReason reason) {
		Optional<Awaited> open = this.awaited.findById(key).filter((one) -> one.stop(reason, this.clock.instant()));
		open.map(this.awaited::save).ifPresent(this.post::keepBack);
		return open;
	}

	private Awaited get(String key) {
		return this.awaited.findById(key)
			.orElseThrow(() -> new IllegalStateException("Nothing is awaited under " + key));
	}

}
