package fr.intendance.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.LadderSteps.Step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody of the firm decides about reminders; who and why stands in the timeline.
 * The waiting process needs not be told: it asks at its next moment.
 */
@Service
@Transactional
public class RemindersByHand {

	private final AwaitedRepository awaited;

	private final LadderSteps steps;

	private final UnsentReminders unsent;

	private final Planning planning;

	private final Timeline timeline;

	private final Clock clock;

	RemindersByHand(AwaitedRepository awaited, LadderSteps steps, UnsentReminders unsent, Planning planning,
			Timeline timeline, Clock clock) {
		this.awaited = awaited;
		this.steps = steps;
		this.unsent = unsent;
		this.planning = planning;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Holds all reminders of an answer back; those that were due meanwhile become one.
	 * @param key what is awaited, such as {@code E-2026-0042.quote}
	 * @param until the day in Paris on which reminders go on, still within the time for
	 * which the answer is awaited
	 * @throws Refused 400 naming {@code until}; 409 if the answer is not awaited any more
	 */
	public void hold(String key, LocalDate until, FreeText reason) {
		Awaited one = open(key);
		Instant moment = this.steps.hours(EngagementReference.ofKey(key))
			.nextOpening(until.atStartOfDay(BusinessZone.PARIS).toInstant());
		if (!moment.isAfter(this.clock.instant())) {
			throw Refused.invalid("until", "Indiquez un jour à venir.");
		}
		if (!moment.isBefore(one.endsAt())) {
			throw Refused.invalid("until",
					"Cette réponse n’est attendue que jusqu’au %s\u00a0: indiquez un jour d’avant."
						.formatted(FrenchDate.date(one.endsAt())));
		}
		this.unsent.takeBack(one);
		one.hold(moment);
		keep(one, "reminder.held", one.ladder().code() + "/" + until, reason);
	}

	/**
	 * Holds back the reminders of all that is awaited in an engagement.
	 * @throws Refused as for one of them
	 */
	public void holdAll(EngagementReference reference, LocalDate until, FreeText reason) {
		open(reference).forEach((one) -> hold(one.key(), until, reason));
	}

	/**
	 * Leaves out all reminders of what is awaited in an engagement; the answers are still
	 * awaited as long as they would have been.
	 */
	public void skipAll(EngagementReference reference, FreeText reason) {
		for (String key : open(reference).stream().map(Awaited::key).toList()) {
			Awaited one = open(key);
			this.unsent.takeBack(one);
			this.steps.after(one).stream().map(Step::number).max(Integer::compare).ifPresent(one::reminded);
			one.next(one.endsAt());
			keep(one, "reminder.skippedAll", one.ladder().code(), reason);
		}
	}

	/**
	 * Takes back what was written to remind of an engagement and has not left; it is due
	 * again once nothing holds it.
	 */
	public void takeBackUnsent(EngagementReference reference) {
		for (String key : open(reference).stream().map(Awaited::key).toList()) {
			Awaited one = open(key);
			int before = one.takenBack();
			this.unsent.takeBack(one);
			if (one.takenBack() > before) {
				this.planning.told(one, this.planning.at(one, this.clock.instant()));
			}
		}
	}

	private List<Awaited> open(EngagementReference reference) {
		return this.awaited.findByEngagementOrderBySince(reference.value()).stream().filter(Awaited::isOpen).toList();
	}

	/**
	 * Leaves the next reminder of an answer out.
	 * @throws Refused 409 if the answer is not awaited any more, or no reminder is left
	 */
	public void skip(String key, FreeText reason) {
		Awaited one = open(key);
		this.unsent.takeBack(one);
		List<Step> left = this.steps.after(one);
		if (left.isEmpty()) {
			throw Refused.conflict("Aucune relance n’est plus prévue pour cette réponse.");
		}
		one.reminded(left.get(0).number());
		this.planning.plan(one, left);
		keep(one, "reminder.skipped", one.ladder().code(), reason);
	}

	private Awaited open(String key) {
		return this.awaited.findById(key)
			.filter(Awaited::isOpen)
			.orElseThrow(() -> Refused.conflict("Cette réponse n’est plus attendue : rechargez la page."));
	}

	private void keep(Awaited one, String event, String about, FreeText reason) {
		this.planning.told(one, this.planning.at(one, one.nextAt().orElseThrow()));
		this.timeline.record(EngagementReference.ofKey(one.key()), event, about, reason);
	}

}
