package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An answer that the firm awaits from a client. Moments are UTC.
 */
public class Awaited {

	@Id
	private final String id;

	private final String engagement;

	private final Ladder ladder;

	private final String page;

	private Instant since;

	private Instant endsAt;

	private int lastStep;

	private Instant nextAt;

	private Instant stoppedAt;

	private StopReason stoppedBecause;

	private int round;

	private Instant heldUntil;

	private LocalDate promisedFor;

	private int takenBack;

	@Version
	private Long version;

	Awaited(String id, String engagement, Ladder ladder, String page) {
		this.id = id;
		this.engagement = engagement;
		this.ladder = ladder;
		this.page = page;
	}

	/** Begins to wait, or once more after an earlier answer. */
	void open(Instant now, Instant ends) {
		this.since = now;
		this.endsAt = ends;
		this.lastStep = 0;
		this.nextAt = null;
		this.heldUntil = null;
		this.promisedFor = null;
		this.stoppedAt = null;
		this.stoppedBecause = null;
		this.round++;
	}

	void next(Instant at) {
		this.nextAt = at;
	}

	/** No reminder before this moment; one that is planned for later stays. */
	void hold(Instant until) {
		this.heldUntil = until;
		this.nextAt = nextAt().filter(until::isBefore).orElse(until);
	}

	/** The client said by when they answer: they are left in peace until then. */
	void promise(LocalDate day, Instant until) {
		this.promisedFor = day;
		hold(until);
	}

	/** The last reminder did not leave: the ladder stands where it stood before it. */
	void takeBack(int stepBefore) {
		this.lastStep = Math.min(this.lastStep, stepBefore);
		this.nextAt = null;
		this.takenBack++;
	}

	/** Whether reminders are held back now. */
	boolean isHeld(Instant now) {
		return this.heldUntil != null && now.isBefore(this.heldUntil);
	}

	void reminded(int step) {
		this.lastStep = step;
	}

	/** Only the first reason counts. */
	boolean stop(StopReason reason, Instant now) {
		if (!isOpen()) {
			return false;
		}
		this.stoppedAt = now;
		this.stoppedBecause = reason;
		this.nextAt = null;
		return true;
	}

	/** The business key of the waiting process, such as {@code E-2026-0042.quote}. */
	public String key() {
		return this.id;
	}

	public String engagement() {
		return this.engagement;
	}

	public Ladder ladder() {
		return this.ladder;
	}

	/** The page of the portal where the client answers. */
	public String page() {
		return this.page;
	}

	public Instant since() {
		return this.since;
	}

	/** When nobody waits any longer. */
	public Instant endsAt() {
		return this.endsAt;
	}

	/** The last step that went out; 0 before the first. */
	public int lastStep() {
		return this.lastStep;
	}

	/** When the next step is due, if one is. */
	public Optional<Instant> nextAt() {
		return Optional.ofNullable(this.nextAt);
	}

	/** Until when reminders are held back, if somebody held them. */
	public Optional<Instant> heldUntil() {
		return Optional.ofNullable(this.heldUntil);
	}

	/** By when the client said that they answer, in Paris, if they did. */
	public Optional<LocalDate> promisedFor() {
		return Optional.ofNullable(this.promisedFor);
	}

	/** Counts the reminders that were written and did not leave. */
	int takenBack() {
		return this.takenBack;
	}

	/** Counts how often the same answer was asked for anew. */
	public int round() {
		return this.round;
	}

	/** Whether it is still awaited. */
	public boolean isOpen() {
		return this.stoppedAt == null;
	}

	/** When it stopped, if it did. */
	public Optional<Instant> stoppedAt() {
		return Optional.ofNullable(this.stoppedAt);
	}

	public Optional<StopReason> stoppedBecause() {
		return Optional.ofNullable(this.stoppedBecause);
	}

}
