package fr.intendance.onboarding;

import fr.intendance.client.EngagementReference;

/** What the onboarding's process is told. */
public interface OnboardingJourney {

	/**
	 * A piece went back to the client after all had been handed in.
	 * @return whether the onboarding still runs
	 */
	boolean pieceSentBack(EngagementReference reference);

	/**
	 * The client withdrew from the contract: whatever runs is broken off.
	 * @return whether something still ran
	 */
	boolean contractWithdrawn(EngagementReference reference);

}
