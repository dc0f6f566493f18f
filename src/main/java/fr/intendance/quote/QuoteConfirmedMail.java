package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.mail.MailView;

/**
 * To the client: your acceptance arrived.
 *
 * @param number the quote's number
 * @param startsOn the first day of service
 * @param sha256 the fingerprint of what was accepted
 */
public record QuoteConfirmedMail(String number, LocalDate startsOn, String sha256) implements MailView {

	@Override
	public String template() {
		return "mail/quote-confirmed";
	}

}
