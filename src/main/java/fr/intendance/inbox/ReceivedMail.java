package fr.intendance.inbox;

import java.util.List;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

/**
 * A mail that somebody sent to the firm, taken apart. Nothing in it is to be trusted: its
 * sender least of all.
 *
 * @param key the same for the same mail, however often it is read; tells nothing of it
 * @param kind who or what wrote it
 * @param answers the Message-IDs of the mails that it answers, the nearest first
 * @param from the address that stands as its sender, if it is one
 * @param subject its subject, one line
 * @param text what they wrote, without what they quote; may be empty
 * @param files what they attached, each of at most 10 MB, of whatever kind
 * @param leftOut how many attachments are not among them
 * @param undelivered whom another mail did not reach; only in a bounce
 */
public record ReceivedMail(String key, MailKind kind, List<String> answers, Optional<EmailAddress> from, String subject,
		String text, List<byte[]> files, int leftOut, List<Undelivered> undelivered) {

	static ReceivedMail unreadable(String key, Optional<EmailAddress> from, String subject) {
		return new ReceivedMail(key, MailKind.UNREADABLE, List.of(), from, subject, "", List.of(), 0, List.of());
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return this.kind + " mail " + this.key;
	}

}
