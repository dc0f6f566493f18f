package fr.intendance.breach;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who must be told of a breach.
 *
 * @param whom who it is
 * @param engagement of which client; none but for clients
 * @param due by when, UTC; none where the law says « as soon as possible » only
 * @param toldAt when they were told, UTC, if they were
 * @param document the letter that they were sent, if they were
 */
public record Duty(Whom whom, Optional<String> engagement, Optional<Instant> due, Optional<Instant> toldAt,
		Optional<String> document) {

	/** Whether they were told too late, or should have been by now. */
	public boolean isLate(Instant now) {
		return this.due.filter((moment) -> this.toldAt.orElse(now).isAfter(moment)).isPresent();
	}

	/** Who may have to be told. */
	public enum Whom {

		/** A client, who is the controller (GDPR art. 33(2)). */
		CLIENT,

		/** The CNIL, where the firm is the controller (art. 33(1)). */
		AUTHORITY,

		/** The people themselves, where it is and the risk is high (art. 34). */
		PEOPLE

	}

}
