package fr.intendance.access;

import fr.intendance.mail.MailView;

/**
 * To a contact: the code that they asked for.
 *
 * @param code six digits
 * @param purpose what it is for
 * @param about with what, such as the number of a document
 * @param minutes how long it is good
 */
public record CodeMail(String code, CodePurpose purpose, String about, int minutes) implements MailView {

	@Override
	public String template() {
		return "mail/access-code";
	}

	/** Tells no code. */
	@Override
	public String toString() {
		return "CodeMail";
	}

}
