package fr.intendance.reminder;

/** Why no reminder goes out any more. */
public enum StopReason {

	/** The client answered, or the firm recorded their answer. */
	ANSWERED,

	/** The last reminder and the time after it passed. */
	EXHAUSTED,

	/** The answer does not matter any more. */
	NO_LONGER_NEEDED

}
