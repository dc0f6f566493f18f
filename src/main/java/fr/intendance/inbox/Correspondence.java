package fr.intendance.inbox;

/** Knows what a mail is about. */
public interface Correspondence {

	/**
	 * Files a mail, in the transaction that also notes that it was read.
	 * @return whether it belongs to something; else it is listed for the firm's people
	 */
	boolean file(ReceivedMail mail);

}
