package fr.intendance.reminder;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A call by which somebody of the firm reminds a client. Moments are UTC.
 */
public class ReminderCall {

	@Id
	private final String id;

	private final String engagement;

	private final String awaited;

	private final int stepBefore;

	private final Instant dueAt;

	private Outcome outcome;

	private FreeText notes;

	private String closedBy;

	private Instant closedAt;

	@Version
	private Long version;

	ReminderCall(String id, String engagement, String awaited, int stepBefore, Instant dueAt) {
		this.id = id;
		this.engagement = engagement;
		this.awaited = awaited;
		this.stepBefore = stepBefore;
		this.dueAt = dueAt;
	}

	/** Somebody called. */
	void made(Outcome outcome, FreeText notes, String by, Instant now) {
		close(outcome, now);
		this.notes = notes;
		this.closedBy = by;
	}

	/** There is nothing to call about any more. */
	void overtaken(Instant now) {
		close(Outcome.OVERTAKEN, now);
	}

	private void close(Outcome outcome, Instant now) {
		if (this.closedAt != null) {
			throw Refused.conflict("Cet appel n’est plus à passer : rechargez la page.");
		}
		this.outcome = outcome;
		this.closedAt = now;
	}

	/** The business key of its process, such as {@code E-2026-0042.C1}. */
	public String key() {
		return this.id;
	}

	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	/** The key of the answer that it is about. */
	public String awaited() {
		return this.awaited;
	}

	/** How far the ladder had come before it. */
	int stepBefore() {
		return this.stepBefore;
	}

	/** When it was due. */
	public Instant dueAt() {
		return this.dueAt;
	}

	/** What came of it, once somebody called or it was overtaken. */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	/** What was said, once somebody called. */
	public Optional<FreeText> notes() {
		return Optional.ofNullable(this.notes);
	}

	/** What came of a call. */
	public enum Outcome {

		/** They were reached and answer by themselves. */
		REACHED,

		/** They answer by a day. */
		PROMISED,

		/** Nobody was reached. */
		UNREACHED,

		/** They want no more reminders of what they have not ordered. */
		OBJECTED,

		/** The answer came, or waits, before anybody called. */
		OVERTAKEN

	}

}
