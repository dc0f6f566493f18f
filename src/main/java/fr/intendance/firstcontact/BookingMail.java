package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailView;

/**
 * Confirms the appointment of the first call.
 *
 * @param reference the engagement
 * @param slot when the firm calls, UTC
 * @param minutes how long it lasts
 * @param link where the client moves it or calls it off
 */
public record BookingMail(String reference, Instant slot, long minutes, String link) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-booking";
	}

}
