package fr.intendance.breach;

import java.util.Locale;

/** What it means for the people whose data they are. */
public enum Risk {

	/** Nothing: the authority need not be told (GDPR art. 33(1)). */
	NONE,

	/** Something: the authority is told. */
	SOME,

	/** Much: the people are told too (GDPR art. 34). */
	HIGH;

	/** The code of its words. */
	public String code() {
		return "breach.risk." + name().toLowerCase(Locale.ROOT);
	}

}
