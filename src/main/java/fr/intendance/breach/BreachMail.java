package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailView;

/**
 * To a client, who is the controller: what the firm knows of a breach (GDPR art. 33(3)).
 *
 * @param reference the engagement
 * @param contact where to write to the firm about it
 * @param discoveredAt since when the firm knows, UTC
 * @param happenedAt when it happened, UTC, if that is known
 * @param natures what was broken, in words
 * @param data the classes of data, in words
 * @param persons about how many people
 * @param records about how many records
 * @param consequences what may come of it
 * @param measures what was done about it
 */
public record BreachMail(String reference, String contact, Instant discoveredAt, Optional<Instant> happenedAt,
		List<String> natures, List<String> data, int persons, int records, String consequences,
		String measures) implements MailView {

	@Override
	public String template() {
		return "mail/breach-notice";
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return "BreachMail " + this.reference;
	}

}
