package fr.intendance.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs like the system's and can be moved to another moment: tests move it
 * forward, the demo seeds the past with it. Safe for use by several threads; clocks made
 * by {@link #withZone(ZoneId)} move together with it.
 */
public final class MovableClock extends Clock {

	private final Clock system;

	private final AtomicReference<Duration> offset;

	private MovableClock(Clock system, AtomicReference<Duration> offset) {
		this.system = system;
		this.offset = offset;
	}

	/** A clock in {@code Europe/Paris} that starts in the present. */
	public MovableClock() {
		this(Clock.system(BusinessZone.PARIS));
	}

	/** A clock in {@code Europe/Paris} that starts at the given moment. */
	public MovableClock(Instant start) {
		this();
		moveTo(start);
	}

	MovableClock(Clock system) {
		this(system, new AtomicReference<>(Duration.ZERO));
	}

	/** Moves on or back to this moment; the clock runs on from there. */
	public void moveTo(Instant moment) {
		this.offset.set(Duration.between(this.system.instant(), moment));
	}

	/** Follows the system's clock again. */
	public void moveToPresent() {
		this.offset.set(Duration.ZERO);
	}

	@Override
	public Instant instant() {
		return this.system.instant().plus(this.offset.get());
	}

	@Override
	public ZoneId getZone() {
		return this.system.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new MovableClock(this.system.withZone(zone), this.offset);
	}

}
