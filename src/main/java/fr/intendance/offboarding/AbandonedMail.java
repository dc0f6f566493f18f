package fr.intendance.offboarding;

import fr.intendance.mail.MailView;

/**
 * What a client who gave up is told.
 *
 * @param reference the engagement
 */
public record AbandonedMail(String reference) implements MailView {

	@Override
	public String template() {
		return "mail/offboarding-abandoned";
	}

}
