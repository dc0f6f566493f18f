package fr.intendance.inbox;

import java.util.Set;

import fr.intendance.mail.EmailAddress;

/**
 * Somebody whom a mail did not reach.
 *
 * @param recipient their address as it was written to, and as the last server knew it
 * @param answer what that server said; it may name the address
 */
public record Undelivered(Set<EmailAddress> recipient, String answer) {

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "Undelivered[…]";
	}

}
