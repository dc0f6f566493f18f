package fr.intendance.client;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Whereabouts.Party;

/**
 * An engagement as lists show it. All moments are UTC.
 *
 * @param reference the engagement
 * @param company whose it is
 * @param stage where it stands on the map
 * @param stageSince since when
 * @param whereabouts whose turn it is
 * @param waitingSince since when
 * @param outcome how the journey ended, once it has
 * @param endedAt when it did
 */
public record EngagementLine(EngagementReference reference, String company, Stage stage, Instant stageSince,
		Whereabouts whereabouts, Instant waitingSince, Optional<String> outcome, Optional<Instant> endedAt) {

	/** Whether the firm is behind: the date of what it is to do has passed. */
	public boolean isLate(Instant now) {
		return this.endedAt.isEmpty() && this.whereabouts.waitingFor() == Party.FIRM
				&& this.whereabouts.nextAt() != null && this.whereabouts.nextAt().isBefore(now);
	}

}
