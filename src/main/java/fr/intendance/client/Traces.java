package fr.intendance.client;

/** What a module keeps of an engagement in its own tables. */
public interface Traces {

	/** Deletes all of it, in the transaction that runs. */
	void erase(EngagementReference reference);

	/**
	 * Deletes what is of no use once nobody knows whose it was, and ends what still runs
	 * for it. What was said is taken out of the rows that stay; nothing is to be done for
	 * that.
	 */
	default void forget(EngagementReference reference) {
		erase(reference);
	}

}
