package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.client.EngagementReference;

/** The task of the first call, which the process holds. */
public interface FirstCallTask {

	/** Whether somebody of the firm has taken the first call in hand. */
	boolean isTaken(EngagementReference reference);

	/** Whether the first call is still to be noted. */
	boolean isOpen(EngagementReference reference);

	/** The appointment was moved: its reminder waits for this moment instead. */
	void recallAt(EngagementReference reference, Instant moment);

	/**
	 * Notes as the result of the first call, for whoever is signed in, that it was no
	 * enquiry at all: nothing of it is kept.
	 * @throws fr.intendance.engine.Refused 403 if the call is somebody else's, 409 if it
	 * is not to be held any more
	 */
	void noteJunk(EngagementReference reference);

}
