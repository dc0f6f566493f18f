package fr.intendance.client;

/** What a module keeps of an engagement in its own tables. */
public interface Traces {

	/** Deletes all of it, in the transaction that runs. */
	void erase(EngagementReference reference);

}
