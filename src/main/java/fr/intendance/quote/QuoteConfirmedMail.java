package fr.intendance.quote;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * To the client: your acceptance arrived.
 *
 * @param number the quote's number
 * @param startsOn the first day of service
 * @param sha256 the fingerprint of what was accepted
 * @param certificate the number of the certificate of acceptance
 */
public record QuoteConfirmedMail(String number, LocalDate startsOn, String sha256,
		Optional<String> certificate) implements MailView {

	@Override
	public String template() {
		return "mail/quote-confirmed";
	}

}
