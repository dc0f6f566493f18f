package fr.intendance.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * What a reminder's text is made of.
 *
 * @param ladder what is awaited
 * @param reference the engagement
 * @param step counts from 1; the tone grows firmer with it
 * @param since the day of the letter that waits for an answer
 * @param until the day after which nobody waits any longer
 * @param missing what exactly is missing, a few words each; empty if the text says it
 * @param link where the client answers
 * @param promiseLink where the client says by when they answer
 * @param objectionLink where they object to reminders, before there is a contract
 */
public record ReminderMail(Ladder ladder, String reference, int step, LocalDate since, LocalDate until,
		List<String> missing, String link, String promiseLink, Optional<String> objectionLink) implements MailView {

	@Override
	public String template() {
		return "mail/reminder-" + this.ladder.code();
	}

}
