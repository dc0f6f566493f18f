package fr.intendance.firstcontact;

import fr.intendance.mail.MailView;

/**
 * The thanks for a message to an engagement that is open. It says nothing of that
 * engagement: whoever wrote may have used the name of another.
 */
public record JoinedMail() implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-joined";
	}

}
