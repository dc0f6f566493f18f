package fr.intendance.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.OpeningHours;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.reminder.LadderSteps.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awaits the answers of clients, reminds them with tact, stops at once. */
@Service
@Transactional
public class Reminders {

	private static final Duration A_DAY = Duration.ofDays(1);

	private final AwaitedRepository awaited;

	private final PastRounds past;

	private final LadderSteps steps;

	private final ReminderRound round;

	private final UnsentReminders unsent;

	private final Planning planning;

	private final WaitingProcess process;

	private final Timeline timeline;

	private final ApplicationEventPublisher events;

	private final Pauses pauses;

	private final Clock clock;

	Reminders(AwaitedRepository awaited, PastRounds past, LadderSteps steps, ReminderRound round,
			UnsentReminders unsent, Planning planning, WaitingProcess process, Timeline timeline,
			ApplicationEventPublisher events, Pauses pauses, Clock clock) {
		this.awaited = awaited;
		this.past = past;
		this.steps = steps;
		this.round = round;
		this.unsent = unsent;
		this.planning = planning;
		this.process = process;
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
		LadderSchedule schedule = this.steps.schedule(reference, ladder);
		this.past.keep(one, now);
		one.open(now, endsAt.orElseGet(() -> schedule.end(now)));
		return this.planning.plan(one, schedule.after(one));
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
		stopped(key, StopReason.NO_LONGER_NEEDED);
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
		if (this.pauses.hold(reference)) {
			return next(one, this.planning.beyond(one, this.steps.hours(reference).nextOpening(now.plus(A_DAY))));
		}
		if (!now.isBefore(one.endsAt())) {
			stopped(key, StopReason.EXHAUSTED);
			this.timeline.record(reference, "reminder.exhausted", one.ladder().code());
			this.events.publishEvent(new AnswerGivenUp(key, one.ladder()));
			return Optional.empty();
		}
		if (one.isHeld(now)) {
			return one.heldUntil();
		}
		LadderSchedule schedule = this.steps.schedule(reference, one.ladder());
		OpeningHours hours = schedule.hours();
		if (!hours.isOpen(now)) {
			return next(one, this.planning.at(one, hours.nextOpening(now)));
		}
		List<Step> left = schedule.after(one);
		return Optional.of(LadderSteps.latestDue(left, now)
			.map((step) -> this.round.remind(one, step, left, hours))
			.orElseGet(() -> this.planning.told(one, this.planning.plan(one, left))));
	}

	/**
	 * A mail goes to the contact of an engagement anyway, such as the one about
	 * tomorrow's call: it carries what would be reminded of within 48 hours.
	 * @return what they owe; they are not reminded of it again for a while
	 */
	public CarriedReminders carriedTo(EngagementReference reference) {
		return this.round.carry(reference);
	}

	/** That mail is written: it proves that they were reminded. */
	public void carried(CarriedReminders carried, long mail) {
		this.round.carried(carried, mail);
	}

	/**
	 * Whether nobody is reminded for now, since somebody is to read first what they
	 * wrote.
	 */
	@Transactional(readOnly = true)
	public boolean arePaused(EngagementReference engagement) {
		return this.pauses.hold(engagement);
	}

	/** Whether an answer is still awaited. */
	@Transactional(readOnly = true)
	public boolean isAwaited(String key) {
		return this.awaited.findById(key).filter(Awaited::isOpen).isPresent();
	}

	/** Whether an answer came while it was awaited. */
	@Transactional(readOnly = true)
	public boolean isAnswered(String key) {
		return this.awaited.findById(key)
			.flatMap(Awaited::stoppedBecause)
			.filter(StopReason.ANSWERED::equals)
			.isPresent();
	}

	/** All that was ever awaited in an engagement, oldest first. */
	@Transactional(readOnly = true)
	public List<Awaited> of(EngagementReference engagement) {
		return this.awaited.findByEngagementOrderBySince(engagement.value());
	}

	private Optional<Instant> next(Awaited one, Instant moment) {
		return Optional.of(this.planning.told(one, moment));
	}

	/** Nobody waits for it any longer, and a reminder that has not left stays. */
	private Optional<Awaited> stopped(String key, StopReason reason) {
		Optional<Awaited> open = this.awaited.findById(key).filter((one) -> one.stop(reason, this.clock.instant()));
		open.ifPresent(this.unsent::takeBack);
		return open.map(this.awaited::save);
	}

	private boolean stop(String key, StopReason reason) {
		Optional<Awaited> open = stopped(key, reason);
		open.ifPresent((one) -> this.process.answerArrived(key));
		return open.isPresent();
	}

	private Awaited get(String key) {
		return this.awaited.findById(key)
			.orElseThrow(() -> new IllegalStateException("Nothing is awaited under " + key));
	}

}
