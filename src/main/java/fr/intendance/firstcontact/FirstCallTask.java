package fr.intendance.firstcontact;

import fr.intendance.client.EngagementReference;

/** The task of the first call, which the process holds. */
public interface FirstCallTask {

	/** Whether somebody of the firm has taken the first call in hand. */
	boolean isTaken(EngagementReference reference);

	/** Whether the first call is still to be noted. */
	boolean isOpen(EngagementReference reference);

	/**
	 * Notes as the result of the first call, for whoever is signed in, that it was no
	 * enquiry at all: nothing of it is kept.
	 * @throws fr.intendance.engine.Refused 403 if the call is somebody else's, 409 if it
	 * is not to be held any more
	 */
	void noteJunk(EngagementReference reference);

}
