package fr.intendance.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * Some time of the firm's that is promised to a client.
 *
 * @param start when it begins, UTC
 * @param length how long it lasts
 */
public record Appointment(Instant start, Duration length) {

	/** Whether the firm could not be at both. */
	boolean overlaps(Appointment other) {
		return this.start.isBefore(other.start.plus(other.length))
				&& other.start.isBefore(this.start.plus(this.length));
	}

}
