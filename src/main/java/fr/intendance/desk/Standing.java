package fr.intendance.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.Whereabouts;
import fr.intendance.client.Whereabouts.Party;
import fr.intendance.desk.TasksAndNotes.Duty;

/**
 * Says in one sentence where an engagement stands and what comes next.
 *
 * @param sentence the answer to « Et maintenant ? »
 * @param late whether the firm is behind
 */
record Standing(String sentence, boolean late) {

	/**
	 * @param unread whether the client wrote and nobody has read it yet
	 */
	static Standing of(Engagement engagement, Words words, Instant now, boolean unread) {
		if (engagement.endedAt().isPresent()) {
			return new Standing(words.of("desk.standing.ended", Reading.date(engagement.endedAt().get()),
					words.outcome(engagement.outcome().orElse("cancelled"))), false);
		}
		Whereabouts where = engagement.whereabouts();
		String task = words.task(where.waitingOn());
		String since = Reading.date(engagement.waitingSince());
		boolean late = isLate(engagement, now);
		return new Standing(switch (where.waitingFor()) {
			case FIRM -> late ? words.of("desk.standing.late", since, task, day(where))
					: words.of("desk.standing.firm", since, task, before(where, words));
			case CLIENT -> words.of("desk.standing.client", since, task,
					unread ? words.of("desk.standing.unread") : reminder(where, words));
			case NOBODY -> words.of("desk.standing.nobody", task, at(where, words));
		}, late);
	}

	/**
	 * The same, unless nothing is to be done on the way itself: then a task beside it is
	 * what comes first, such as a line of a report to settle.
	 * @param tasks what is open for the engagement, the most urgent first
	 */
	Standing beside(Engagement engagement, List<Duty> tasks, Words words) {
		Whereabouts where = engagement.whereabouts();
		if (tasks.isEmpty() || engagement.endedAt().isPresent() || where.waitingFor() != Party.NOBODY) {
			return this;
		}
		Duty first = tasks.get(0);
		String day = first.due()
			.map((due) -> words.of(first.late() ? "desk.standing.was" : "desk.standing.for", due))
			.orElse("");
		return new Standing(
				words.of(first.late() ? "desk.standing.task.late" : "desk.standing.task",
						Words.lower(words.said(first.name())), day, words.task(where.waitingOn()), at(where, words)),
				first.late());
	}

	/** The firm is behind when the date of what it is to do has passed. */
	static boolean isLate(Engagement engagement, Instant now) {
		Whereabouts where = engagement.whereabouts();
		return engagement.endedAt().isEmpty() && where.waitingFor() == Party.FIRM && where.nextAt() != null
				&& where.nextAt().isBefore(now);
	}

	private static String before(Whereabouts where, Words words) {
		return date(where).map((day) -> words.of("desk.standing.for", day)).orElse("");
	}

	private static String reminder(Whereabouts where, Words words) {
		return date(where).map((day) -> words.of("desk.standing.reminder", day)).orElse("");
	}

	private static String at(Whereabouts where, Words words) {
		return date(where).map((day) -> words.of("desk.standing.on", day)).orElse("");
	}

	private static String day(Whereabouts where) {
		return date(where).orElseThrow();
	}

	private static Optional<String> date(Whereabouts where) {
		return Optional.ofNullable(where.nextAt()).map(Reading::date);
	}

}
