package fr.intendance.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that belongs to nothing, or that could not be taken apart; it lies in the
 * mailbox as it came.
 *
 * @param id counts the mails
 * @param kind who or what wrote it
 * @param sender the address that stands as its sender, while it is kept
 * @param subject its subject, while it is kept
 * @param readAt when it was found, UTC
 */
public record StrayMail(long id, MailKind kind, Optional<String> sender, Optional<String> subject, Instant readAt) {

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Stray mail " + this.id;
	}

}
