package fr.intendance.mail;

/** By which way a mail left. */
enum Channel {

	/** A mail server. */
	SMTP,

	/** The mailbox of an installation without mail server. */
	MAILBOX

}
