package fr.intendance.firstcontact;

import java.time.Instant;
import java.util.List;

import fr.intendance.mail.MailView;
import fr.intendance.reminder.SeveralRemindersMail;

/**
 * Recalls the first call, on the working day before.
 *
 * @param reference the engagement
 * @param slot when the firm calls, UTC
 * @param link where the client moves it or calls it off
 * @param others what the contact owes besides, which would be reminded of now
 */
public record CallReminderMail(String reference, Instant slot, String link,
		List<SeveralRemindersMail.Item> others) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-reminder";
	}

}
