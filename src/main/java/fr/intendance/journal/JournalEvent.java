package fr.intendance.journal;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened, sealed. It holds ids and codes, and nothing personal: it stays
 * when the client is forgotten.
 *
 * @param client whose chain it belongs to
 * @param place counts the events of a client, from 1
 * @param happenedAt when, UTC, to the microsecond
 * @param engagement the reference
 * @param event what, a code such as {@code quote.sent}
 * @param about what it happened to, such as a document's number; may be empty
 * @param actor who: {@code user:} and the sign-in name, {@code contact:} and the id;
 * empty if the product did it by itself
 * @param step by which step of which model, such as
 * {@code quote:3/ServiceTask_SendQuote}; may be empty
 * @param previous the hash of the event before
 * @param hash over all of this
 */
public record JournalEvent(String client, int place, Instant happenedAt, String engagement, String event, String about,
		String actor, String step, String previous, String hash) implements Link {

	/** How the hash comes about, for whoever counts it again. */
	static final String RULE = "hash = SHA-256, in hexadecimal, of the UTF-8 lines previous, client, place, "
			+ "happenedAt, engagement, event, about, actor, step, joined by a line feed; previous of the first is 64 zeros";

	@Override
	public List<String> lines() {
		return List.of(this.client, String.valueOf(this.place), this.happenedAt.toString(), this.engagement, this.event,
				this.about, this.actor, this.step);
	}

	/** The event that happens next, sealed. */
	static JournalEvent after(JournalHead head, Happening one) {
		JournalEvent bare = new JournalEvent(head.client(), head.events() + 1, one.at(), one.engagement(), one.event(),
				one.about(), one.actor(), one.step(), head.hash(), "");
		return new JournalEvent(bare.client, bare.place, bare.happenedAt, bare.engagement, bare.event, bare.about,
				bare.actor, bare.step, bare.previous, bare.counted());
	}

}
