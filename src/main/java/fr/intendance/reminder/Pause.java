package fr.intendance.reminder;

import fr.intendance.client.EngagementReference;

/**
 * A reason why nobody may be reminded or given up for now, such as words of theirs that
 * nobody has read yet.
 */
public interface Pause {

	/** Asked anew each time that something would be done. */
	boolean holds(EngagementReference reference);

}
