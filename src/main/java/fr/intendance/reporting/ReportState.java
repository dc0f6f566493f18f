package fr.intendance.reporting;

import java.util.Locale;

/** Where a report stands. */
public enum ReportState {

	/** Its month is over; nothing is counted yet. */
	OPENED,
	/** It is counted, and to be read. */
	COMPUTED,
	/** Somebody read it and found it good. */
	APPROVED,
	/** It has its number and its PDF. */
	ISSUED,
	/** The client has it. */
	SENT,
	/** The client agrees. */
	AGREED,
	/** The client does not agree with a line. */
	CONTESTED,
	/** The client said nothing in time; they may still answer. */
	UNANSWERED,
	/** The service ended before it went out. */
	CANCELLED;

	/** Whether its process has something to do. */
	boolean isPending() {
		return compareTo(SENT) <= 0;
	}

	/** The spelling of the model and of REST. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
