package fr.intendance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * What the mail with a report says.
 *
 * @param reference the engagement
 * @param period the month
 * @param number the number of the report
 * @param statement the number of the statement of what will be invoiced; none of reports
 * issued before there were any
 * @param until until when the client is asked to answer
 * @param tacit whether it counts as agreed after that day
 * @param link where they do
 */
public record ReportMail(String reference, YearMonth period, String number, Optional<String> statement, LocalDate until,
		boolean tacit, String link) implements MailView {

	@Override
	public String template() {
		return "mail/reporting-report";
	}

}
