package fr.intendance.firstcontact;

import java.util.List;

import fr.intendance.mail.MailView;

/**
 * The thanks for an enquiry, with the firm's presentation.
 *
 * @param firm who answers
 * @param reference the engagement
 * @param services what the firm does
 * @param references clients who agreed to be named
 * @param minutes how long the call lasts
 * @param link where the client chooses an appointment
 */
public record ThanksMail(String firm, String reference, List<String> services, List<String> references, long minutes,
		String link) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-thanks";
	}

}
