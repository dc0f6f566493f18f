package fr.intendance.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.DueDates;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.EngagementReference;

import org.springframework.stereotype.Component;

/**
 * The ladders, turned into moments: within the firm's opening hours, on days on which
 * both the firm and the client work.
 */
@Component
class LadderSteps {

	private final Ladders ladders;

	private final CompanyIdentities clients;

	private final DueDates dueDates;

	private final OpeningHours openingHours;

	LadderSteps(Ladders ladders, CompanyIdentities clients, DueDates dueDates, OpeningHours openingHours) {
		this.ladders = ladders;
		this.clients = clients;
		this.dueDates = dueDates;
		this.openingHours = openingHours;
	}

	/**
	 * When an answer asked for at this moment is given up, unless its own date says so.
	 */
	Instant end(EngagementReference reference, Ladder ladder, Instant since) {
		return dueDates(reference).workingDaysAfter(since, this.ladders.of(ladder).endsAfter());
	}

	/** The steps that are still to come, the earliest first, none after the end. */
	List<Step> after(Awaited awaited) {
		DueDates days = dueDates(EngagementReference.ofKey(awaited.key()));
		return this.ladders.of(awaited.ladder())
			.rungs()
			.stream()
			.filter((rung) -> rung.tone().step() > awaited.lastStep())
			.map((rung) -> new Step(rung.tone().step(), moment(awaited, rung.days(), days)))
			.filter((step) -> step.at().isBefore(awaited.endsAt()) && step.at().isAfter(awaited.since()))
			.sorted(Comparator.comparing(Step::at))
			.toList();
	}

	/** The hours in which the client of an engagement may be written to. */
	OpeningHours hours(EngagementReference reference) {
		return this.clients.department(reference).map(this.openingHours::sharedWith).orElse(this.openingHours);
	}

	/** The last of the steps that are due, which stands for those missed before it. */
	static Optional<Step> latestDue(List<Step> steps, Instant now) {
		return steps.stream().filter((step) -> !step.at().isAfter(now)).reduce((earlier, later) -> later);
	}

	private DueDates dueDates(EngagementReference reference) {
		return this.clients.department(reference).map(this.dueDates::sharedWith).orElse(this.dueDates);
	}

	private static Instant moment(Awaited awaited, int days, DueDates calendar) {
		return (days >= 0) ? calendar.workingDaysAfter(awaited.since(), days)
				: calendar.workingDaysBefore(awaited.endsAt(), -days);
	}

	/**
	 * One reminder.
	 *
	 * @param number counts from 1
	 * @param at when it is due, UTC, within opening hours
	 */
	record Step(int number, Instant at) {
	}

}
