package fr.intendance.firstcontact;

import fr.intendance.mail.MailView;

/**
 * The firm is in touch again, as was agreed.
 *
 * @param reference the engagement
 * @param minutes how long the call lasts
 * @param link where the client chooses an appointment
 * @param objectionLink where they object to hearing from the firm again
 */
public record ResumeMail(String reference, long minutes, String link, String objectionLink) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-resume";
	}

}
