package fr.intendance.mail;

/**
 * The one record that fills a mail template; its name follows from the record, so each
 * template is named once. Implemented by public records only.
 */
public interface MailView {

	/** Path below {@code templates/} without its ending: {@code mail/quote-sent}. */
	String template();

}
