package fr.intendance.firstcontact;

import fr.intendance.mail.MailView;

/**
 * Why the firm does not take this on, and to whom to turn.
 *
 * @param reference the engagement
 * @param reason why not, in the firm's words
 * @param regulated whether the client asked for what the law reserves to professions
 */
public record OutOfScopeMail(String reference, String reason, boolean regulated) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-out-of-scope";
	}

}
