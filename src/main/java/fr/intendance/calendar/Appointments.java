package fr.intendance.calendar;

import java.time.Instant;
import java.util.List;

/**
 * The appointments that a module has given. Whoever offers hours asks all of them, so
 * that no hour is promised twice.
 */
@FunctionalInterface
public interface Appointments {

	/** Those that begin after this moment. */
	List<Appointment> after(Instant moment);

}
