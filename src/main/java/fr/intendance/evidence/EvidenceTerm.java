package fr.intendance.evidence;

import java.time.LocalDate;
import java.time.Period;

import fr.intendance.document.DatedTexts;

/**
 * How long evidence is kept after its engagement ended: as long as somebody may sue where
 * something was accepted, else as long as a prospect is. The periods stand with their
 * sources in {@code law/retention.csv}.
 */
enum EvidenceTerm {

	/** Something was accepted (C. civ. art. 2224, C. com. art. L110-4). */
	CONTRACT,

	/** Nothing was. */
	PROSPECT;

	private static final DatedTexts LAW = new DatedTexts("law/retention.csv");

	static EvidenceTerm of(boolean accepted) {
		return accepted ? CONTRACT : PROSPECT;
	}

	/**
	 * The last day on which evidence is kept.
	 * @param ended the day on which the engagement ended, in Paris
	 */
	LocalDate until(LocalDate ended) {
		return ended.plus(period(ended));
	}

	/** What ended before this day is not kept any more today. */
	LocalDate endedBefore(LocalDate today) {
		return today.minus(period(today));
	}

	private Period period(LocalDate day) {
		String key = (this == CONTRACT) ? "contract.period" : "prospect.period";
		return Period.parse(LAW.on(key, day).french());
	}

}
