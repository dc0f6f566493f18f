package fr.intendance.desk;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
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

	private static final String UNREAD = "\u202f; il nous a écrit depuis, et aucune relance ne part avant que la tâche « Lire la réponse » soit faite";

	/**
	 * @param unread whether the client wrote and nobody has read it yet
	 */
	static Standing of(Engagement engagement, Words words, Instant now, boolean unread) {
		if (engagement.endedAt().isPresent()) {
			return new Standing(
					"Le parcours s’est terminé le %s\u00a0: %s.".formatted(FrenchDate.date(engagement.endedAt().get()),
							words.outcome(engagement.outcome().orElse("cancelled"))),
					false);
		}
		Whereabouts where = engagement.whereabouts();
		String task = words.task(where.waitingOn());
		String since = FrenchDate.date(engagement.waitingSince());
		boolean late = isLate(engagement, now);
		return new Standing(switch (where.waitingFor()) {
			case FIRM -> late
					? "C’est à nous depuis le %s, et c’est en retard\u00a0: %s, prévu le %s.".formatted(since, task,
							day(where))
					: "C’est à nous depuis le %s\u00a0: %s%s.".formatted(since, task, before(where));
			case CLIENT -> "Nous attendons le client depuis le %s\u00a0: %s%s.".formatted(since, task,
					unread ? UNREAD : reminder(where));
			case NOBODY -> "Rien à faire pour l’instant\u00a0: %s%s.".formatted(task, at(where));
		}, late);
	}

	/** The firm is behind when the date of what it is to do has passed. */
	static boolean isLate(Engagement engagement, Instant now) {
		Whereabouts where = engagement.whereabouts();
		return engagement.endedAt().isEmpty() && where.waitingFor() == Party.FIRM && where.nextAt() != null
				&& where.nextAt().isBefore(now);
	}

	private static String before(Whereabouts where) {
		return date(where).map((day) -> ", pour le " + day).orElse("");
	}

	private static String reminder(Whereabouts where) {
		return date(where).map((day) -> "\u202f; sans réponse, une relance partira le " + day).orElse("");
	}

	private static String at(Whereabouts where) {
		return date(where).map((day) -> ", le " + day).orElse("");
	}

	private static String day(Whereabouts where) {
		return date(where).orElseThrow();
	}

	private static Optional<String> date(Whereabouts where) {
		return Optional.ofNullable(where.nextAt()).map(FrenchDate::date);
	}

}
