package fr.intendance.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.calendar.Appointment;
import fr.intendance.calendar.Appointments;

import org.springframework.stereotype.Component;

/** The first meetings that are to come. */
@Component
class KickOffHours implements Appointments {

	/** Long enough to go through everything once, short enough to be kept free. */
	static final Duration LENGTH = Duration.ofHours(1);

	private final ClientSetupRepository setups;

	KickOffHours(ClientSetupRepository setups) {
		this.setups = setups;
	}

	@Override
	public List<Appointment> after(Instant moment) {
		return this.setups.kickOffsAfter(moment.atOffset(ZoneOffset.UTC))
			.stream()
			.map((slot) -> new Appointment(slot, LENGTH))
			.toList();
	}

}
