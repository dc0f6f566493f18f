package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.calendar.Appointment;
import fr.intendance.calendar.Appointments;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/** The first calls that are to come. */
@Component
class CallHours implements Appointments {

	private final FirstContactRepository contacts;

	private final Setting<FirstContactSettings> settings;

	CallHours(FirstContactRepository contacts, Setting<FirstContactSettings> settings) {
		this.contacts = contacts;
		this.settings = settings;
	}

	@Override
	public List<Appointment> after(Instant moment) {
		return this.contacts.slotsAfter(moment.atOffset(ZoneOffset.UTC))
			.stream()
			.map((slot) -> new Appointment(slot, this.settings.now().callLength()))
			.toList();
	}

}
