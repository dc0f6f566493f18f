package fr.intendance.reminder;

/** How a client is reminded. */
public enum Channel {

	/** By a mail, which goes by itself. */
	MAIL,

	/** By a call, which somebody of the firm makes; by mail to whoever gave no number. */
	PHONE

}
