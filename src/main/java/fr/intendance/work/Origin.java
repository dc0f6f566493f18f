package fr.intendance.work;

/** Where a task comes from. */
public enum Origin {

	/** The contract: one per service and period. */
	PLANNED,
	/** The client asked for it. */
	ASKED,
	/** The client does not agree with a line of a report. */
	CONTESTED

}
