package fr.intendance.desk;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.Whereabouts;
import fr.intendance.client.Whereabouts.Party;

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
