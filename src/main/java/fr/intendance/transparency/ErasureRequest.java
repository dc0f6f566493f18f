package fr.intendance.transparency;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.client.EngagementReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That a client asked for the erasure of what the firm keeps of them (GDPR art. 17).
 *
 * @param id the business key of its process, such as {@code E-2026-0042.F1}
 * @param engagement the reference
 * @param askedBy the contact's id
 * @param askedAt when, UTC
 * @param dueOn by which day in Paris they are to be answered (GDPR art. 12(3))
 * @param answeredBy the user who answered; null until then
 * @param answeredAt when, UTC; null until then
 * @param decision what was answered; null until then
 * @param version counts the changes
 */
public record ErasureRequest(@Id String id, String engagement, String askedBy, Instant askedAt, LocalDate dueOn,
		String answeredBy, Instant answeredAt, Decision decision, @Version Long version) {

	ErasureRequest answered(Decision decision, String by, Instant now) {
		return new ErasureRequest(this.id, this.engagement, this.askedBy, this.askedAt, this.dueOn, by, now, decision,
				this.version);
	}

	/** Whether they were not answered yet. */
	public boolean isOpen() {
		return this.answeredAt == null;
	}

	public EngagementReference reference() {
		return new EngagementReference(this.engagement);
	}

	/** Counts the requests of an engagement, from 1. */
	int number() {
		return Integer.parseInt(this.id.substring(this.id.lastIndexOf('F') + 1));
	}

	/** What the firm answers. */
	public enum Decision {

		/** All that no law has us keep is erased. */
		GRANTED,

		/** Some of it is kept, for a reason. */
		PARTLY,

		/** Nothing is erased, for a reason. */
		REFUSED

	}

}
