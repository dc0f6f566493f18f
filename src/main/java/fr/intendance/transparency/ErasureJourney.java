package fr.intendance.transparency;

/** What happens when a client asks for erasure. */
public interface ErasureJourney {

	/** Somebody of the firm is to answer. */
	void erasureAsked(String key, String client);

	/** There is nothing left to answer. */
	void requestErased(String key);

}
