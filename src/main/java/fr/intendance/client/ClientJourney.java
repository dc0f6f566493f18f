package fr.intendance.client;

/** What the client journey is told from outside its process. */
public interface ClientJourney {

	/** Somebody wrote: their journey begins. */
	void enquiryReceived(Engagement engagement);

}
