package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailView;

/**
 * What a client is told who contested a line of a report.
 *
 * @param reference the engagement
 * @param period the month
 * @param number the number of the report
 * @param line the line, as people call it
 * @param correction what the next report adds or takes off before VAT; nothing where the
 * line stands
 * @param explanation why
 */
public record ContestationMail(String reference, YearMonth period, String number, String line,
		Optional<Amount> correction, String explanation) implements MailView {

	@Override
	public String template() {
		return "mail/reporting-contestation";
	}

}
