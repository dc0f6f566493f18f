package fr.intendance.firstcontact;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
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

/** The first call as calendars understand it (RFC 5545). */
final class CallInvitation {

	private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

	private CallInvitation() {
	}

	/**
	 * Writes the appointment in Paris time. It keeps its UID, so that a calendar that has
	 * it already changes it instead of adding another.
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
		VEvent event = new VEvent(slot.atZone(BusinessZone.PARIS), slot.plus(length).atZone(BusinessZone.PARIS),
				"Appel avec " + firm.name());
		event.replace(new DtStamp(stamp));
		event.replace(new Uid(reference.key("call") + "@intendance"));
		if (sequence > 0) {
			event.replace(new Sequence(sequence));
		}
		if (calledOff) {
			event.replace(new Status(Status.VALUE_CANCELLED));
		}
		event.replace(new Location("Par téléphone"));
		event.replace(new Description("Dossier " + reference + " : premier échange, nous vous appelons."));
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
