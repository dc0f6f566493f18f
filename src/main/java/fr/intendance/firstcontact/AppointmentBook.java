package fr.intendance.firstcontact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import fr.intendance.calendar.Appointments;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Setting;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;

/** When the firm can be called for a first time. */
@Component
class AppointmentBook {

	private final FirstContactRepository contacts;

	private final DueDates dueDates;

	private final WorkingDays workingDays;

	private final OpeningHours openingHours;

	private final List<Appointments> taken;

	private final Setting<FirstContactSettings> settings;

	private final Clock clock;

	AppointmentBook(FirstContactRepository contacts, DueDates dueDates, WorkingDays workingDays,
			OpeningHours openingHours, List<Appointments> taken, Setting<FirstContactSettings> settings, Clock clock) {
		this.taken = taken;
		this.contacts = contacts;
		this.dueDates = dueDates;
		this.workingDays = workingDays;
		this.openingHours = openingHours;
		this.settings = settings;
		this.clock = clock;
	}

	/** The appointments still to be had from tomorrow on, earliest first, UTC. */
	List<Instant> free() {
		Instant now = this.clock.instant();
		LocalDate tomorrow = LocalDate.ofInstant(now, BusinessZone.PARIS).plusDays(1);
		return this.dueDates.freeSlots(tomorrow, this.settings.now().offeredDays(), this.settings.now().callLength(),
				this.taken.stream().flatMap((one) -> one.after(now).stream()).toList());
	}

	/**
	 * Keeps a contact with this appointment: nobody is called by two clients at once.
	 * @throws Refused 409 if it is not to be had any more
	 */
	void keep(FirstContact contact, Instant slot) {
		if (!free().contains(slot)) {
			throw taken();
		}
		try {
			this.contacts.save(contact);
		}
		catch (DbActionExecutionException ex) {
			throw (ex.getCause() instanceof DataIntegrityViolationException) ? taken() : ex;
		}
	}

	private static Refused taken() {
		return Refused.conflict("Cet horaire vient d’être réservé : choisissez-en un autre, s’il vous plaît.");
	}

	/**
	 * The same hour on the working day before, so that a Monday's call is recalled on
	 * Friday.
	 */
	Instant dayBefore(Instant slot) {
		ZonedDateTime start = slot.atZone(BusinessZone.PARIS);
		LocalDate day = this.workingDays.plus(start.toLocalDate(), -1);
		return this.openingHours.nextOpening(start.with(day).toInstant());
	}

}
