package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailView;

/**
 * Recalls the first call, on the working day before.
 *
 * @param reference the engagement
 * @param slot when the firm calls, UTC
 */
public record CallReminderMail(String reference, Instant slot) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-reminder";
	}

}
