package fr.intendance.quote;

import fr.intendance.mail.MailView;

/**
 * To the firm: the client answered.
 *
 * @param reference the engagement
 * @param number the quote's number
 * @param company the client
 * @param kind the name of the state it took
 * @param text why, what is to change, or which options they take; may be empty
 */
public record QuoteAnsweredMail(String reference, String number, String company, String kind,
		String text) implements MailView {

	@Override
	public String template() {
		return "mail/quote-answered";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "QuoteAnsweredMail";
	}

}
