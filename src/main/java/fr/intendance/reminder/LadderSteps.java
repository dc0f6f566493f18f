package fr.intendance.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.Department;
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
		return after(List.of(awaited)).get(awaited.key());
	}

	/** The same of several answers, by their keys. */
	Map<String, List<Step>> after(Collection<Awaited> some) {
		Map<Ladder, LadderPlan> plans = this.ladders.plans();
		Map<String, Department> homes = this.clients.departments(some.stream().map(Awaited::engagement).toList());
		Map<String, List<Step>> steps = new HashMap<>();
		some.forEach((one) -> steps.put(one.key(),
				after(one, plans.get(one.ladder()),
						Optional.ofNullable(homes.get(one.engagement()))
							.map(this.dueDates::sharedWith)
							.orElse(this.dueDates))));
		return steps;
	}

	private static List<Step> after(Awaited awaited, LadderPlan plan, DueDates days) {
		return plan.rungs()
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
