package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailView;

/**
 * To the client: here is your quote.
 *
 * @param number its number
 * @param due what is to be paid
 * @param monthly whether that comes back every month
 * @param validUntil the last day on which it can be accepted
 * @param replacing whether it replaces an earlier one
 * @param link where to read and answer it
 */
public record QuoteSentMail(String number, Amount due, boolean monthly, LocalDate validUntil, boolean replacing,
		String link) implements MailView {

	@Override
	public String template() {
		return "mail/quote-sent";
	}

}
