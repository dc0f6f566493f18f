package fr.intendance.onboarding;

/** Where a piece stands. */
public enum PieceState {

	/** The client was asked for it. */
	REQUESTED,

	/** The client handed it over; the firm has not looked yet. */
	HANDED_IN,

	/** The firm looked, and asks for another one. */
	SENT_BACK,

	/** The firm looked, and it is right. */
	ACCEPTED,

	/** The client need not hand it over. */
	WAIVED;

	/** Whether the client is to hand it over. */
	public boolean isMissing() {
		return this == REQUESTED || this == SENT_BACK;
	}

}
