package fr.intendance.access;

import fr.intendance.mail.MailView;

/**
 * To a contact: a new link, after the others were closed.
 *
 * @param reference the engagement
 * @param link to their first page
 */
public record LinkMail(String reference, String link) implements MailView {

	/** What the mail is for, in the outbox. */
	static final String PURPOSE = "link.renewed";

	@Override
	public String template() {
		return "mail/access-link";
	}

	/** Tells no link. */
	@Override
	public String toString() {
		return "LinkMail " + this.reference;
	}

}
