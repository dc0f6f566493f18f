package fr.intendance.client;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;

import fr.intendance.calendar.Appointment;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Firm;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment as calendars understand it (RFC 5545), in Paris time.
 *
 * @param key keeps its meaning when the appointment is moved, so that a calendar that has
 * it already changes it instead of adding another
 * @param title what stands in the calendar
 * @param place where it is
 * @param text what else is to be known
 */
public record CalendarEntry(String key, String title, String place, String text) {

	private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

	/**
	 * Writes it as a file.
	 * @param firm the organizer
	 * @param stamp when it was written, UTC
	 * @param sequence how often it was moved
	 * @param calledOff whether it does not take place
	 */
	public String write(Firm firm, Appointment when, Instant stamp, int sequence, boolean calledOff) {
		VEvent event = new VEvent(when.start().atZone(BusinessZone.PARIS),
				when.start().plus(when.length()).atZone(BusinessZone.PARIS), this.title);
		event.replace(new DtStamp(stamp));
		event.replace(new Uid(this.key + "@intendance"));
		if (sequence > 0) {
			event.replace(new Sequence(sequence));
		}
		if (calledOff) {
			event.replace(new Status(Status.VALUE_CANCELLED));
		}
		event.replace(new Location(this.place));
		event.replace(new Description(this.text));
		Calendar calendar = new Calendar();
		calendar.replace(new ProdId("-//Intendance//Premier contact//FR"));
		calendar.replace(ImmutableVersion.VERSION_2_0);
		calendar.replace(ImmutableCalScale.GREGORIAN);
		// only who can be written to may publish an appointment (RFC 5546)
		if (!firm.email().isBlank()) {
			Organizer organizer = new Organizer(URI.create("mailto:" + firm.email()));
			organizer.replace(new Cn(firm.name()));
			event.replace(organizer);
			calendar.replace(calledOff ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
		}
		calendar.add(ZONES.getTimeZone(BusinessZone.PARIS.getId()).getVTimeZone());
		calendar.add(event);
		return folded(calendar);
	}

	/** Long lines go on in the next one, as RFC 5545, 3.1, asks for. */
	private static String folded(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
