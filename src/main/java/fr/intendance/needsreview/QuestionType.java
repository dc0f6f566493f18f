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

	/** In one line, at most as many signs as the question's {@code max}. */
	LINE,

	/** The fourteen digits of an establishment, spaces or not. */
	SIRET,

	/** Five digits in France; outside, up to ten signs with a digit among them. */
	POSTAL_CODE,

	/** A state of the European Union, by its code of ISO 3166. */
	STATE,

	/** A VAT number of a state of the European Union, spaces or not. */
	VAT_NUMBER,

	/** A day, such as {@code 2026-12-01}. */
	DAY

}
