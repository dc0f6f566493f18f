package fr.intendance.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail of the outbox, without its text.
 *
 * @param id counts the mails
 * @param key what makes it the same mail
 * @param messageId its Message-ID, fixed for ever
 * @param to the one address it goes to
 * @param subject its subject
 * @param state where it is
 * @param conversation the business key of what it is about
 * @param queuedAt when it was written
 * @param attempts how often it was tried
 * @param sentAt when the mail server took it
 * @param channel by which way it left
 * @param answer what the mail server said last; it may name the address
 */
public record OutgoingMail(long id, MailKey key, String messageId, EmailAddress to, String subject, MailState state,
		String conversation, Instant queuedAt, int attempts, Optional<Instant> sentAt, Optional<Channel> channel,
		Optional<String> answer) {

	/** Whether a mail server took it, not the mailbox of the installation. */
	public boolean leftByServer() {
		return this.channel.filter(Channel.SMTP::equals).isPresent();
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Mail " + this.id + " of " + this.key;
	}

}
