package fr.intendance.mail;

/** Where a mail is. */
public enum MailState {

	/** It waits for its turn, or for another try. */
	QUEUED,

	/** The mail server took it, or it lies in the mailbox. */
	SENT,

	/**
	 * The mail server refused it until we gave up, or it came back; somebody has to look
	 * at it.
	 */
	FAILED,

	/** What it was for is over, so it stays here. */
	STOPPED

}
