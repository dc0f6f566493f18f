package fr.intendance.processing;

import java.time.Duration;
import java.time.LocalDate;

import fr.intendance.document.DatedTexts;

/**
 * By when a breach of personal data is told, counted from its discovery. The periods
 * stand with their sources in {@code law/breach.csv}.
 */
public final class BreachTerms {

	private static final DatedTexts LAW = new DatedTexts("law/breach.csv");

	private BreachTerms() {
	}

	/** The firm tells the authority, where it is the controller. */
	public static Duration authority(LocalDate day) {
		return period("authority", day);
	}

	/**
	 * The firm tells each client on whose behalf it works: what its contracts promise.
	 */
	public static Duration client(LocalDate day) {
		return period("client", day);
	}

	private static Duration period(String whom, LocalDate day) {
		return Duration.parse(LAW.on(whom + ".period", day).french());
	}

}
