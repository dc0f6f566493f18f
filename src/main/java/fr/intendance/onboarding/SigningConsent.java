package fr.intendance.onboarding;

/** The boxes that a client ticks to sign; their words are dated texts. */
public enum SigningConsent {

	/** They read what they sign. */
	CONTRACT_READ,

	/** They read its two annexes. */
	ANNEXES_READ,

	/** They may bind their company (C. civ. art. 1153). */
	AUTHORISED,

	/** They agree to sign this way (C. civ. art. 1368). */
	SIMPLE_SIGNATURE

}
