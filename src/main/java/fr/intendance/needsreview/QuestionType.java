package fr.intendance.needsreview;

/** How a question is answered. */
public enum QuestionType {

	/** A whole number, not negative. */
	NUMBER,

	/** One of the choices. */
	CHOICE,

	/** As many of the choices as one likes. */
	SEVERAL,

	YES_NO,

	/** In one's own words, at most 2,000 characters. */
	TEXT,

	/** A day, such as {@code 2026-12-01}. */
	DAY

}
