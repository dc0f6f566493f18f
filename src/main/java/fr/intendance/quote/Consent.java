package fr.intendance.quote;

/** The boxes that a client ticks to accept; their words are dated texts. */
public enum Consent {

	/** They read what they accept. */
	QUOTE_READ,

	/** They may bind their company (C. civ. art. 1153). */
	AUTHORISED

}
