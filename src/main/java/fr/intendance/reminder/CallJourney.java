package fr.intendance.reminder;

/** What happens when a client is to be called. */
public interface CallJourney {

	/** Somebody of the firm is to call. */
	void callDue(String key, String client);

	/** There is nothing to call about any more. */
	void callOvertaken(String key);

}
