package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.mail.MailView;

/**
 * Confirms that the first call does not take place.
 *
 * @param reference the engagement
 * @param slot when it would have been, UTC
 * @param link where another one is chosen
 */
public record CalledOffMail(String reference, Instant slot, String link) implements MailView {

	@Override
	public String template() {
		return "mail/first-contact-called-off";
	}

	/** The link is a secret. */
	@Override
	public String toString() {
		return "CalledOffMail";
	}

}
