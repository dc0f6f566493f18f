package fr.intendance.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

import fr.intendance.document.DatedTexts;

/**
 * How long the firm knows who somebody was. The periods stand with their sources in
 * {@code law/retention.csv}.
 */
public enum Term {

	/** No contract: from what they did themselves last (CNIL). */
	PROSPECT,

	/**
	 * A contract: as long as somebody may sue after it (C. civ. art. 2224). What the law
	 * orders kept longer is kept, sealed by itself.
	 */
	CONTRACT;

	private static final DatedTexts LAW = new DatedTexts("law/retention.csv");

	/** The last day on which they are known, in Paris. */
	LocalDate until(LocalDate since) {
		return since.plus(Period.parse(law("period", since).french()));
	}

	/** The rule as it is on a day. */
	public String rule(LocalDate day, Locale language) {
		return law("rule", day).in(language);
	}

	/** Where it is written. */
	public String source(LocalDate day) {
		return law("rule", day).source();
	}

	private DatedTexts.DatedText law(String part, LocalDate day) {
		return LAW.on(name().toLowerCase(Locale.ROOT) + "." + part, day);
	}

}
