package fr.intendance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.DueDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the ladders, turned into moments of the firm's opening hours. */
@Component
class LadderSteps {

	private final JdbcClient database;

	private final DueDates dueDates;

	LadderSteps(JdbcClient database, DueDates dueDates) {
		this.database = database;
		this.dueDates = dueDates;
	}

	/**
	 * When an answer asked for at this moment is given up, unless its own date says so.
	 */
	Instant end(Ladder ladder, Instant since) {
		int days = this.database.sql("select ends_after from ladder where name = ?")
			.param(ladder.name())
			.query(Integer.class)
			.single();
		return this.dueDates.reminder(since, days);
	}

	/** The steps that are still to come, the earliest first, none after the end. */
	List<Step> after(Awaited awaited) {
		return this.database.sql("select step, days from ladder_step where ladder = ? and step > ? order by step")
			.params(awaited.ladder().name(), awaited.lastStep())
			.query((row, number) -> new Step(row.getInt("step"), moment(awaited, row.getInt("days"))))
			.list()
			.stream()
			.filter((step) -> step.at().isBefore(awaited.endsAt()) && step.at().isAfter(awaited.since()))
			.sorted(Comparator.comparing(Step::at))
			.toList();
	}

	/** The last of the steps that are due, which stands for those missed before it. */
	static Optional<Step> latestDue(List<Step> steps, Instant now) {
		return steps.stream().filter((step) -> !step.at().isAfter(now)).reduce((earlier, later) -> later);
	}

	private Instant moment(Awaited awaited, int days) {
		return days >= 0 ? this.dueDates.reminder(awaited.since(), days)
				: this.dueDates.reminder(awaited.endsAt().minus(Duration.ofDays(-days)), 0);
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
