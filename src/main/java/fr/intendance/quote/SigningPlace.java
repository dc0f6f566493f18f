package fr.intendance.quote;

/**
 * Where somebody bound themselves, which decides whether they may withdraw (C. conso art.
 * L221-1, L221-3).
 */
public enum SigningPlace {

	/** By letter, by mail or by link, both being elsewhere. */
	AT_A_DISTANCE,

	/** Both met at the client's, or anywhere but at the firm's. */
	OFF_PREMISES,

	/** At the firm's. */
	AT_THE_FIRM

}
