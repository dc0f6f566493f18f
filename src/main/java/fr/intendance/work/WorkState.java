package fr.intendance.work;

/** Where a task stands. */
public enum WorkState {

	/** The client asked for it; its process is about to start. */
	ASKED,
	/** To be done. */
	OPEN,
	/** Done, and a second person is to look at it. */
	TO_CHECK,
	/** Done for good. */
	DONE,
	/** Not to be done any more, since the service ended. */
	CANCELLED

}
