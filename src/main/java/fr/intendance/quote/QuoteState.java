package fr.intendance.quote;

/** Where a quote stands. */
public enum QuoteState {

	/** The reviewed needs have a price; nobody chose a formula yet. */
	PRICED,

	/** Formula, hours and start are chosen; it is to be approved. */
	PREPARED,

	/** It was not approved, and is to be prepared again. */
	SENT_BACK,

	/** It may go out. */
	APPROVED,

	/** It has its number and its PDF. */
	ISSUED,

	/** The client has it. */
	SENT,

	/** The client said yes: it is a contract (C. civ. art. 1113). */
	ACCEPTED,

	/** The client said no. */
	DECLINED,

	/** The client wants another one; it is to be prepared again. */
	CHANGES_ASKED,

	/** Its last day passed without answer (C. civ. art. 1117). */
	EXPIRED,

	/** The firm took it back, and prepares another one. */
	TAKEN_BACK,

	/** The firm took it back for good. */
	WITHDRAWN,

	/** Another one took its place, or is being made. */
	REPLACED;

	/** Whether formula, hours and lines are to be chosen. */
	public boolean isPreparable() {
		return this == PRICED || this == SENT_BACK || this == CHANGES_ASKED || this == TAKEN_BACK;
	}

	/** Where an issued edition stands while the quote is prepared anew. */
	QuoteState ofTheEdition() {
		return (this == PRICED || this == PREPARED || this == SENT_BACK || this == APPROVED) ? REPLACED : this;
	}

}
