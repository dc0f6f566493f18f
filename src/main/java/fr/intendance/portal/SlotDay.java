package fr.intendance.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Wording;
import fr.intendance.engine.Refused;

/**
 * A day on which a client may have an appointment.
 *
 * @param title the day in words
 * @param slots what is free on it
 */
record SlotDay(String title, List<Slot> slots) {

	static List<SlotDay> of(List<Instant> free, Locale language) {
		return free.stream()
			.collect(Collectors.groupingBy((slot) -> LocalDate.ofInstant(slot, BusinessZone.PARIS), LinkedHashMap::new,
					Collectors.mapping((slot) -> new Slot(slot.toString(), Wording.time(slot, language)),
							Collectors.toList())))
			.entrySet()
			.stream()
			.map((day) -> new SlotDay(Wording.weekday(day.getKey(), language), day.getValue()))
			.toList();
	}

	/** What a form sends for one of them. */
	static Instant moment(String slot) {
		try {
			return Instant.parse(slot);
		}
		catch (DateTimeParseException ex) {
			throw Refused.invalid("slot", "Choisissez un des créneaux proposés.");
		}
	}

	/**
	 * @param value what the form sends
	 * @param label the time in words
	 */
	record Slot(String value, String label) {
	}

}
