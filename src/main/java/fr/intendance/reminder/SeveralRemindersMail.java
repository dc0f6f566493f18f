package fr.intendance.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * Reminds of several answers at once.
 *
 * @param items each of them
 * @param promiseLink where the client says by when they answer
 * @param objectionLink where they object to reminders, before there is a contract
 */
public record SeveralRemindersMail(List<Item> items, String promiseLink,
		Optional<String> objectionLink) implements MailView {

	@Override
	public String template() {
		return "mail/reminder-several";
	}

	/**
	 * One answer.
	 *
	 * @param what it is, in words
	 * @param missing what exactly is missing
	 * @param until the day after which nobody waits any longer
	 * @param link where the client answers
	 */
	public record Item(String what, List<String> missing, LocalDate until, String link) {
	}

}
