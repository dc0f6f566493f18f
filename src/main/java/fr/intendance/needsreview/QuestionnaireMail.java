package fr.intendance.needsreview;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * Sends the questionnaire.
 *
 * @param reference the engagement
 * @param firstReminder the day of the first reminder
 * @param link where the client answers
 */
public record QuestionnaireMail(String reference, LocalDate firstReminder, String link) implements MailView {

	@Override
	public String template() {
		return "mail/needs-review-questionnaire";
	}

}
