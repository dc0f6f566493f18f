package fr.intendance.firstcontact;

import fr.intendance.mail.MailView;

/**
 * A client with an open engagement wrote once more: told to the firm.
 *
 * @param reference the open engagement
 * @param company whose it is
 * @param name who wrote
 * @param message what they wrote, may be empty
 */
public record JoinedForFirmMail(String reference, String company, String name, String message) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-joined-for-firm";
	}

}
