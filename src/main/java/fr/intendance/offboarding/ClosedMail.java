package fr.intendance.offboarding;

import fr.intendance.mail.MailView;

/**
 * What the last mail says.
 *
 * @param reference the engagement
 * @param certificate the number of the certificate
 */
public record ClosedMail(String reference, String certificate) implements MailView {

	@Override
	public String template() {
		return "mail/offboarding-closed";
	}

}
