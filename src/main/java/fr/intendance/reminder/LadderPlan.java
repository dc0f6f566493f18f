package fr.intendance.reminder;

import java.util.Comparator;
import java.util.List;

import fr.intendance.engine.Refused;

/**
 * The steps by which the firm reminds of one kind of answer, in working days.
 *
 * @param ladder what is awaited
 * @param endsAfter how long after the letter the answer is awaited, where its own date
 * does not say so
 * @param rungs the steps, from courteous to firm; none if nobody is reminded
 * @param version counts the changes
 */
public record LadderPlan(Ladder ladder, int endsAfter, List<Rung> rungs, long version) {

	/** About half a year. */
	public static final int LONGEST = 120;

	/**
	 * Puts the steps in order.
	 * @throws Refused naming {@code days1} to {@code days4} if they cannot come in this
	 * order
	 */
	public LadderPlan {
		rungs = rungs.stream().sorted(Comparator.comparing(Rung::tone)).toList();
		for (int i = 0; i < rungs.size(); i++) {
			check(rungs.get(i), (i > 0) ? rungs.get(i - 1) : null, endsAfter);
		}
	}

	private static void check(Rung rung, Rung before, int endsAfter) {
		if (rung.days() == 0 || Math.abs(rung.days()) >= endsAfter) {
			throw refused(rung, "Cette relance partirait hors du délai : indiquez entre 1 et %d jours ouvrés."
				.formatted(endsAfter - 1));
		}
		if (before == null) {
			return;
		}
		if (before.isBeforeEnd() && !rung.isBeforeEnd()) {
			throw refused(rung,
					"La relance précédente est comptée avant la fin : celle-ci doit l’être aussi, puisqu’elle vient après elle.");
		}
		if (before.isBeforeEnd() == rung.isBeforeEnd() && rung.days() <= before.days()) {
			throw refused(rung,
					"Une relance plus ferme vient après une relance plus douce : indiquez %s de %d jours ouvrés."
						.formatted(rung.isBeforeEnd() ? "moins" : "plus", Math.abs(before.days())));
		}
	}

	private static Refused refused(Rung rung, String sentence) {
		return Refused.invalid("days" + rung.tone().step(), sentence);
	}

}
