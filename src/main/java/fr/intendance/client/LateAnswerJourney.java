package fr.intendance.client;

/** What happens when an answer comes too late. */
public interface LateAnswerJourney {

	/** Somebody of the firm is to read it. */
	void lateAnswerArrived(String key, String client);

	/** There is nothing left to read. */
	void lateAnswerErased(String key);

}
