package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A breach of personal data. Moments are UTC.
 *
 * @param id counts them
 * @param discoveredAt since when the firm knows
 * @param happenedAt when it happened, if that is known
 * @param natures what was broken
 * @param data the classes of data, in words of the vocabulary
 * @param persons about how many people
 * @param records about how many records
 * @param own whether the firm decides itself about some of the data
 * @param risk for the people
 * @param facts what happened
 * @param consequences what may come of it
 * @param measures what was done about it
 * @param recordedBy who wrote it down
 * @param recordedAt when
 * @param authorityToldAt when the authority was told, if it was
 * @param peopleToldAt when the people were told, if they were
 */
public record Breach(long id, Instant discoveredAt, Optional<Instant> happenedAt, List<Nature> natures,
		List<String> data, int persons, int records, boolean own, Risk risk, String facts, String consequences,
		String measures, String recordedBy, Instant recordedAt, Optional<Instant> authorityToldAt,
		Optional<Instant> peopleToldAt) {

	/** Tells nothing of what happened. */
	@Override
	public String toString() {
		return "Breach " + this.id;
	}

}
