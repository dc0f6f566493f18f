package fr.intendance.client;

/** What happens when a mail cannot be sent to somebody. */
public interface RefusedAddressJourney {

	/** Somebody of the firm is to correct the address. */
	void addressRefused(String key, String client);

	/** The mail is missing from this journey, until the address is corrected. */
	void mailMissing(String key, EngagementReference reference);

	/** The mails are on their way again. */
	void addressCorrected(String key);

	/** There is nobody left to write to. */
	void addressErased(String key);

}
