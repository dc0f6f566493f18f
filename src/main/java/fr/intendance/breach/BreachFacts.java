package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a breach, in words that a paper prints.
 *
 * @param discoveredAt since when the firm knows, UTC
 * @param happenedAt when it happened, UTC, if that is known
 * @param natures what was broken
 * @param data the classes of data
 * @param persons about how many people
 * @param records about how many records
 * @param risk for the people
 * @param facts what happened
 * @param consequences what may come of it
 * @param measures what was done about it
 */
public record BreachFacts(Instant discoveredAt, Optional<Instant> happenedAt, List<String> natures, List<String> data,
		int persons, int records, String risk, String facts, String consequences, String measures) {

	/** Tells nothing of what happened. */
	@Override
	public String toString() {
		return "BreachFacts";
	}

}
