package fr.intendance.evidence;

import java.time.Instant;
import java.util.List;

import fr.intendance.journal.Link;

/**
 * One link of a chain.
 *
 * @param engagement the reference
 * @param subject the number of what the chain is about
 * @param place counts the events of a chain, from 1
 * @param kind what happened
 * @param happenedAt when, UTC, to the microsecond
 * @param facts what is known of it, JSON to the letter
 * @param previous the hash of the event before; 64 zeros before the first
 * @param hash over all of this
 */
record EvidenceEvent(String engagement, String subject, int place, EvidenceKind kind, Instant happenedAt, String facts,
		String previous, String hash) implements Link {

	/** How the hash comes about, for whoever counts it again. */
	static final String RULE = "hash = SHA-256, in hexadecimal, of the UTF-8 lines previous, engagement, subject, "
			+ "place, kind, happenedAt, facts, joined by a line feed";

	static EvidenceEvent after(EvidenceEvent last, Chain chain, EvidenceKind kind, Instant at, String facts) {
		String previous = (last != null) ? last.hash() : NOTHING_BEFORE;
		EvidenceEvent bare = new EvidenceEvent(chain.engagement().value(), chain.subject(),
				(last != null) ? last.place() + 1 : 1, kind, at, facts, previous, "");
		return new EvidenceEvent(bare.engagement, bare.subject, bare.place, kind, at, facts, previous, bare.counted());
	}

	@Override
	public List<String> lines() {
		return List.of(this.engagement, this.subject, String.valueOf(this.place), this.kind.name(),
				this.happenedAt.toString(), this.facts);
	}

	/** Tells nothing personal. */
	@Override
	public String toString() {
		return this.subject + " " + this.place + " " + this.kind;
	}

}
