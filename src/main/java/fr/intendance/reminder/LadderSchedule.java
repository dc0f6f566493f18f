package fr.intendance.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import fr.intendance.calendar.DueDates;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.reminder.LadderSteps.Step;

/**
 * A ladder in the days of one client.
 *
 * @param plan the ladder
 * @param days on which both the firm and the client work
 * @param hours in which this client may be written to
 */
record LadderSchedule(LadderPlan plan, DueDates days, OpeningHours hours) {

	/**
	 * When an answer asked for at this moment is given up, unless its own date says so.
	 */
	Instant end(Instant since) {
		return this.days.workingDaysAfter(since, this.plan.endsAfter());
	}

	/** The steps that are still to come, the earliest first, none after the end. */
	List<Step> after(Awaited awaited) {
		return this.plan.rungs()
			.stream()
			.filter((rung) -> rung.tone().step() > awaited.lastStep())
			.map((rung) -> new Step(rung.tone().step(), rung.channel(), moment(awaited, rung.days())))
			.filter((step) -> step.at().isBefore(awaited.endsAt()) && step.at().isAfter(awaited.since()))
			.sorted(Comparator.comparing(Step::at))
			.toList();
	}

	private Instant moment(Awaited awaited, int count) {
		return (count >= 0) ? this.days.workingDaysAfter(awaited.since(), count)
				: this.days.workingDaysBefore(awaited.endsAt(), -count);
	}

}
