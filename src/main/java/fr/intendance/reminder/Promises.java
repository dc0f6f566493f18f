package fr.intendance.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes it that a client answers by a day: until then nobody reminds them. */
@Service
@Transactional
public class Promises {

	private final AwaitedRepository awaited;

	private final LadderSteps steps;

	private final UnsentReminders unsent;

	private final Planning planning;

	private final Timeline timeline;

	private final Clock clock;

	Promises(AwaitedRepository awaited, LadderSteps steps, UnsentReminders unsent, Planning planning, Timeline timeline,
			Clock clock) {
		this.awaited = awaited;
		this.steps = steps;
		this.unsent = unsent;
		this.planning = planning;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Holds all reminders back until the day has passed; given again, the last one
	 * counts.
	 * @param key what is awaited, such as {@code E-2026-0042.quote}
	 * @param day the last day, in Paris, on which they mean to answer
	 * @throws Refused 400 naming {@code day}; 409 as too late if the answer is not
	 * awaited any more
	 */
	public void promise(String key, LocalDate day) {
		Awaited one = this.awaited.findById(key)
			.filter(Awaited::isOpen)
			.orElseThrow(() -> Refused.late("Cette réponse n’est plus attendue : vous n’avez plus rien à faire."));
		LocalDate last = LocalDate.ofInstant(one.endsAt(), BusinessZone.PARIS);
		if (day.isBefore(LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS))) {
			throw Refused.invalid("day", "Indiquez un jour à venir.");
		}
		if (day.isAfter(last)) {
			throw Refused.invalid("day", "Cette réponse est attendue jusqu’au %s : indiquez un jour d’ici là."
				.formatted(FrenchDate.date(last)));
		}
		EngagementReference reference = EngagementReference.ofKey(key);
		Instant after = this.steps.hours(reference)
			.nextOpening(day.plusDays(1).atStartOfDay(BusinessZone.PARIS).toInstant());
		this.unsent.takeBack(one);
		one.promise(day, after);
		this.planning.told(one, this.planning.at(one, one.nextAt().orElseThrow()));
		this.timeline.record(reference, "reminder.promised", one.ladder().code() + "/" + day);
	}

}
