package fr.intendance.work;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Something to be done for a client. Moments are UTC.
 */
public class WorkTask {

	@Id
	private final String id;

	private final String engagement;

	private final String service;

	private final String label;

	private final Origin origin;

	private final String period;

	private final FreeText instructions;

	private final String askedHow;

	private final String askedBy;

	private final boolean checked;

	private WorkState state;

	private final Instant openedAt;

	private final Instant dueAt;

	private String doneBy;

	private Instant doneAt;

	private String checkedBy;

	private FreeText returnedBecause;

	@Version
	private Long version;

	WorkTask(String id, String engagement, String service, String label, Origin origin, String period,
			FreeText instructions, String askedHow, String askedBy, boolean checked, WorkState state, Instant openedAt,
			Instant dueAt) {
		this.id = id;
		this.engagement = engagement;
		this.service = service;
		this.label = label;
		this.origin = origin;
		this.period = period;
		this.instructions = instructions;
		this.askedHow = askedHow;
		this.askedBy = askedBy;
		this.checked = checked;
		this.state = state;
		this.openedAt = openedAt;
		this.dueAt = dueAt;
	}

	/** Its process starts. */
	void entrust() {
		this.state = WorkState.OPEN;
	}

	/** Somebody did it; it is over unless a second person looks at it. */
	void done(String by, Instant now) {
		if (this.state != WorkState.OPEN) {
			throw Refused.conflict("Ce travail est déjà noté comme réalisé. Actualisez la liste de vos tâches.");
		}
		this.doneBy = by;
		this.doneAt = now;
		this.returnedBecause = null;
		this.state = this.checked ? WorkState.TO_CHECK : WorkState.DONE;
	}

	/** A second person finds it good. */
	void accept(String by) {
		requireToCheck();
		this.checkedBy = by;
		this.state = WorkState.DONE;
	}

	/** A second person says what is missing: it is to be done again. */
	void giveBack(FreeText reason, String by) {
		requireToCheck();
		this.checkedBy = by;
		this.returnedBecause = reason;
		this.state = WorkState.OPEN;
	}

	/** It is not to be done any more, unless it is done. */
	boolean cancel() {
		if (!isPending()) {
			return false;
		}
		this.state = WorkState.CANCELLED;
		return true;
	}

	/** Whether something is still to be done about it. */
	public boolean isPending() {
		return this.state != WorkState.DONE && this.state != WorkState.CANCELLED;
	}

	private void requireToCheck() {
		if (this.state != WorkState.TO_CHECK) {
			throw Refused.conflict("Ce travail n’attend plus de contrôle. Actualisez la liste de vos tâches.");
		}
	}

	/** Its business key, such as {@code E-2026-0042.T17}. */
	public String key() {
		return this.id;
	}

	public EngagementReference engagement() {
		return new EngagementReference(this.engagement);
	}

	/** The code of the service in the contract. */
	public String service() {
		return this.service;
	}

	/** What people call it: « Factures de novembre ». */
	public String label() {
		return this.label;
	}

	public Origin origin() {
		return this.origin;
	}

	/** The month of planned work. */
	public Optional<YearMonth> period() {
		return Optional.ofNullable(this.period).map(YearMonth::parse);
	}

	/** What the client asked for, in their words. */
	public Optional<FreeText> instructions() {
		return Optional.ofNullable(this.instructions);
	}

	/** The contact or program who asked, or the user who wrote it down. */
	public Optional<String> askedBy() {
		return Optional.ofNullable(this.askedBy);
	}

	/** Whether a second person looks at it. */
	public boolean checked() {
		return this.checked;
	}

	public WorkState state() {
		return this.state;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public Instant dueAt() {
		return this.dueAt;
	}

	/** The user who did it last. */
	public Optional<String> doneBy() {
		return Optional.ofNullable(this.doneBy);
	}

	/** When it was done last. */
	public Optional<Instant> doneAt() {
		return Optional.ofNullable(this.doneAt);
	}

	/** The user who looked at it last. */
	public Optional<String> checkedBy() {
		return Optional.ofNullable(this.checkedBy);
	}

	/** What is to be done again, if it was given back. */
	public Optional<FreeText> returnedBecause() {
		return Optional.ofNullable(this.returnedBecause);
	}

}
