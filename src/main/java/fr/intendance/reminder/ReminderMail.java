package fr.intendance.reminder;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * What a reminder's text is made of.
 *
 * @param ladder what is awaited
 * @param reference the engagement
 * @param step counts from 1; the tone grows firmer with it
 * @param since the day of the letter that waits for an answer
 * @param until the day after which nobody waits any longer
 * @param link where the client answers
 */
public record ReminderMail(Ladder ladder, String reference, int step, LocalDate since, LocalDate until,
		String link) implements MailView {

	@Override
	public String template() {
		return "mail/reminder-" + this.ladder.code();
	}

}
