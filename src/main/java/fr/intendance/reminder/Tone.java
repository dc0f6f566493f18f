package fr.intendance.reminder;

/**
 * How a step of a ladder speaks, from courteous to firm. Each tone has a text of its own
 * and comes once in a ladder, so nobody reads the same words twice.
 */
public enum Tone {

	/** Makes sure that the letter arrived. */
	COURTEOUS,

	/** Offers help. */
	HELPFUL,

	/** Says what waits for the answer. */
	CLEAR,

	/** Says until when it is awaited. */
	FIRM;

	/** Its place in a ladder, from 1. */
	public int step() {
		return ordinal() + 1;
	}

	/** The tone of a step. */
	static Tone of(int step) {
		return values()[step - 1];
	}

}
