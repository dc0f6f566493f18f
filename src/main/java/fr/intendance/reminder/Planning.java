package fr.intendance.reminder;

import java.time.Instant;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.reminder.LadderSteps.Step;

import org.springframework.stereotype.Component;

/** Writes down when each answer is looked at next. */
@Component
class Planning {

	private final AwaitedRepository awaited;

	private final Engagements engagements;

	Planning(AwaitedRepository awaited, Engagements engagements) {
		this.awaited = awaited;
		this.engagements = engagements;
	}

	/** The first of its steps that is still to come, or its end. */
	Instant plan(Awaited one, List<Step> steps) {
		return steps.stream()
			.filter((step) -> step.number() > one.lastStep())
			.findFirst()
			.map((step) -> at(one, step.at()))
			.orElseGet(() -> at(one, one.endsAt()));
	}

	/** This moment, but never after the end. */
	Instant at(Awaited one, Instant moment) {
		return beyond(one, moment.isBefore(one.endsAt()) ? moment : one.endsAt());
	}

	/** This moment, even after the end. */
	Instant beyond(Awaited one, Instant moment) {
		one.next(moment);
		return this.awaited.save(one).nextAt().orElseThrow();
	}

	/** Whoever asks where the engagement stands reads the new moment. */
	Instant told(Awaited one, Instant next) {
		this.engagements.reminderMoved(EngagementReference.ofKey(one.key()), one.ladder().code(), next);
		return next;
	}

}
