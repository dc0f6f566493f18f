package fr.intendance.inbox;

/** Who or what wrote a mail, as far as its headers say. */
public enum MailKind {

	/** Nothing says that it was not a person. */
	PERSONAL,

	/** A machine answered: an absence, a receipt, a mailing list (RFC 3834). */
	AUTOMATIC,

	/** A mail server says whom a mail did not reach (RFC 3464). */
	BOUNCE,

	/** It cannot be taken apart; it lies in the mailbox as it is. */
	UNREADABLE

}
