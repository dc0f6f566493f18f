package fr.intendance.breach;

import java.util.Locale;

/** What was broken (GDPR art. 4(12)); more than one may be. */
public enum Nature {

	/** Somebody read what was not theirs. */
	CONFIDENTIALITY,

	/** Something was changed. */
	INTEGRITY,

	/** Something was lost, or could not be reached. */
	AVAILABILITY;

	/** The code of its words. */
	public String code() {
		return "breach.nature." + name().toLowerCase(Locale.ROOT);
	}

}
