package fr.intendance.quote;

import fr.intendance.mail.MailView;

/**
 * To the client: the firm takes its quote back.
 *
 * @param number the quote's number
 * @param again whether another one follows
 * @param reason why, in the firm's words
 */
public record QuoteWithdrawnMail(String number, boolean again, String reason) implements MailView {

	@Override
	public String template() {
		return "mail/quote-withdrawn";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "QuoteWithdrawnMail";
	}

}
