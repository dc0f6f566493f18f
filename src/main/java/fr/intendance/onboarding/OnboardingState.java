package fr.intendance.onboarding;

/** Where the set-up of a client stands. */
public enum OnboardingState {

	/** The documents to sign are issued. */
	DRAWN_UP,

	/** The client has them. */
	SENT,

	/** The client signed; pieces and first meeting follow. */
	SIGNED,

	/** Nobody signed in time. */
	UNSIGNED,

	/** A second look found everything in place. */
	READY,

	/** The contract is in force. */
	ACTIVE,

	/** The client withdrew within the legal days. */
	WITHDRAWN

}
