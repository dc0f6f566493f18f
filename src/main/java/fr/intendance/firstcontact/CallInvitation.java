package fr.intendance.firstcontact;

import java.time.Duration;
import java.time.Instant;

import fr.intendance.calendar.Appointment;
import fr.intendance.client.CalendarEntry;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Firm;

/** The first call as calendars understand it. */
final class CallInvitation {

	private CallInvitation() {
	}

	/**
	 * Writes the appointment.
	 * @param firm the organizer, who calls
	 * @param stamp when it was written, UTC
	 */
	static String of(EngagementReference reference, Firm firm, Instant slot, Duration length, Instant stamp) {
		return of(reference, firm, slot, length, stamp, 0, false);
	}

	/**
	 * The same after it was moved.
	 * @param sequence how often that was
	 * @param calledOff whether it does not take place
	 */
	static String of(EngagementReference reference, Firm firm, Instant slot, Duration length, Instant stamp,
			int sequence, boolean calledOff) {
		return new CalendarEntry(reference.key("call"), "Appel avec " + firm.name(), "Par téléphone",
				"Dossier " + reference + " : premier échange, nous vous appelons.")
			.write(firm, new Appointment(slot, length), stamp, sequence, calledOff);
	}

}
