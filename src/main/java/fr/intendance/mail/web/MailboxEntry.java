package fr.intendance.mail.web;

import java.time.Instant;
import java.util.List;

import fr.intendance.mail.MailboxAttachment;
import fr.intendance.mail.MailboxMail;

/**
 * A mail as JSON.
 *
 * @param id counts the mails
 * @param to the address
 * @param subject the subject
 * @param sentAt when it came, UTC
 * @param text plain text
 * @param html a page
 * @param attachments what came with it
 * @param links the http links of the text
 */
record MailboxEntry(long id, String to, String subject, Instant sentAt, String text, String html,
		List<MailboxAttachment> attachments, List<String> links) {

	static MailboxEntry of(MailboxMail mail) {
		return new MailboxEntry(mail.id(), mail.to().value(), mail.subject(), mail.sentAt(), mail.text(), mail.html(),
				mail.attachments(), mail.links());
	}

}
