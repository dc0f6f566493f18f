package fr.intendance.onboarding;

/** Where a piece stands. */
public enum PieceState {

	/** The client was asked for it. */
	REQUESTED,

	/** The client handed it over; the firm has not looked yet. */
	HANDED_IN,

	/** The firm looked, and it is right. */
	ACCEPTED,

	/** The client need not hand it over. */
	WAIVED;

	boolean isMissing() {
		return this == REQUESTED;
	}

}
