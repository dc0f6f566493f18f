package fr.intendance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;

import fr.intendance.mail.MailView;

/**
 * What the mail with a report says.
 *
 * @param reference the engagement
 * @param period the month
 * @param number the number of the report
 * @param until until when the client is asked to answer
 * @param tacit whether it counts as agreed after that day
 * @param link where they do
 */
public record ReportMail(String reference, YearMonth period, String number, LocalDate until, boolean tacit,
		String link) implements MailView {

	@Override
	public String template() {
		return "mail/reporting-report";
	}

}
