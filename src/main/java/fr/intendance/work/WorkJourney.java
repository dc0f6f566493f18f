package fr.intendance.work;

import fr.intendance.client.EngagementReference;

/** What the processes are told about work from outside. */
public interface WorkJourney {

	/**
	 * A client asked for work.
	 * @return whether a contract in force heard of it
	 */
	boolean workAsked(EngagementReference engagement);

	/**
	 * Other terms were agreed on.
	 * @return whether a contract in force heard of it
	 */
	boolean contractChanged(EngagementReference engagement);

	/**
	 * A task is there to be done.
	 * @param task its key
	 * @param client the tenant
	 */
	void workEntrusted(String task, String client);

	/**
	 * A task is not to be done any more.
	 * @param task its key
	 * @return whether a process heard of it
	 */
	boolean workCancelled(String task);

}
