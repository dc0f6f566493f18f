package fr.intendance.reminder;

import java.time.Instant;
import java.util.Collection;
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

	/** One ladder for the client of an engagement. */
	LadderSchedule schedule(EngagementReference reference, Ladder ladder) {
		return schedule(this.ladders.of(ladder), this.clients.department(reference));
	}

	/** The steps that are still to come, the earliest first, none after the end. */
	List<Step> after(Awaited awaited) {
		return after(List.of(awaited)).get(awaited.key());
	}

	/** The same of several answers, by their keys. */
	Map<String, List<Step>> after(Collection<Awaited> some) {
		Map<String, List<Step>> steps = new HashMap<>();
		if (!some.isEmpty()) {
			Map<Ladder, LadderPlan> plans = this.ladders.plans();
			Map<String, Department> homes = this.clients.departments(some.stream().map(Awaited::engagement).toList());
			some.forEach((one) -> steps.put(one.key(),
					schedule(plans.get(one.ladder()), Optional.ofNullable(homes.get(one.engagement()))).after(one)));
		}
		return steps;
	}

	/** The hours in which the client of an engagement may be written to. */
	OpeningHours hours(EngagementReference reference) {
		return this.clients.department(reference).map(this.openingHours::sharedWith).orElse(this.openingHours);
	}

	/** The last of the steps that are due, which stands for those missed before it. */
	static Optional<Step> latestDue(List<Step> steps, Instant now) {
		return steps.stream().filter((step) -> !step.at().isAfter(now)).reduce((earlier, later) -> later);
	}

	private LadderSchedule schedule(LadderPlan plan, Optional<Department> home) {
		return home
			.map((there) -> new LadderSchedule(plan, this.dueDates.sharedWith(there),
					this.openingHours.sharedWith(there)))
			.orElseGet(() -> new LadderSchedule(plan, this.dueDates, this.openingHours));
	}

	/**
	 * One reminder.
	 *
	 * @param number counts from 1
	 * @param channel by mail or by phone
	 * @param at when it is due, UTC, within opening hours
	 */
	record Step(int number, Channel channel, Instant at) {
	}

}
