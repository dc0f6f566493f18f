package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailView;

/**
 * The client missed the call and may choose another time.
 *
 * @param reference the engagement
 * @param missed when they were called in vain, UTC
 * @param link where the client chooses an appointment
 */
public record NewSlotMail(String reference, Instant missed, String link) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-new-slot";
	}

}
