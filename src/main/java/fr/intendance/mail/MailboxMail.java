package fr.intendance.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that lies in the mailbox.
 *
 * @param id counts the mails
 * @param key which mail it is
 * @param to who would have received it
 * @param subject its subject
 * @param sentAt when it came
 * @param text what it says in plain text
 * @param html the same as a page of its own
 * @param attachments what came with it
 * @param links the http links of the text, each once
 */
public record MailboxMail(long id, MailKey key, EmailAddress to, String subject, Instant sentAt, String text,
		String html, List<MailboxAttachment> attachments, List<String> links) {

	MailboxMail with(List<MailboxAttachment> packed) {
		return new MailboxMail(this.id, this.key, this.to, this.subject, this.sentAt, this.text, this.html, packed,
				this.links);
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Mail " + this.id;
	}

}
