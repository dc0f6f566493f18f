package fr.intendance.offboarding;

import fr.intendance.client.EngagementReference;

/** What the client journey is told about clients who leave. */
public interface LeavingJourney {

	/**
	 * The client gave up.
	 * @return whether their journey heard of it
	 */
	boolean engagementAbandoned(EngagementReference reference);

	/**
	 * The contract has been terminated.
	 * @return whether their journey heard of it
	 */
	boolean contractTerminated(EngagementReference reference);

}
