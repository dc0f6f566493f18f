package fr.intendance.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.document.Wording;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.CallChanges;
import fr.intendance.firstcontact.FirstContacts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client chooses when to be called. */
@RestController
class BookingPage {

	private final FirstContacts contacts;

	private final CallChanges changes;

	private final PortalPages pages;

	private final Clock clock;

	BookingPage(FirstContacts contacts, CallChanges changes, PortalPages pages, Clock clock) {
		this.changes = changes;
		this.contacts = contacts;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/booking")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("booking", visit, (frame) -> view(frame, visit));
	}

	@PostMapping("/portal/{link}/booking")
	ResponseEntity<String> book(Visit visit, @RequestParam(defaultValue = "") String slot,
			@RequestParam(defaultValue = "") String answer) {
		try {
			if (answer.equals("call-off")) {
				this.changes.callOff(visit.reference());
				return this.pages.thank(visit, "booking.off");
			}
			Instant chosen = moment(slot);
			if (answer.equals("move")) {
				this.changes.move(visit.reference(), chosen, visit.answer(this.clock.instant()));
			}
			else {
				this.contacts.book(visit.reference(), chosen, visit.answer(this.clock.instant()));
			}
			return this.pages.thank(visit, "booking", Wording.dateTime(chosen, visit.language()));
		}
		catch (Refused ex) {
			return this.pages.refuse("booking", visit, ex, () -> reply(slot), (frame) -> view(frame, visit));
		}
	}

	private static Reply reply(String slot) {
		return slot.isEmpty() ? Reply.of("Annule le rendez-vous.")
				: Reply.of("Souhaite être appelé le %s.".formatted(FrenchDate.dateAndTime(moment(slot))));
	}

	private View view(Frame frame, Visit visit) {
		Map<LocalDate, List<Slot>> days = this.contacts.freeSlots(visit.reference())
			.stream()
			.collect(Collectors.groupingBy((slot) -> LocalDate.ofInstant(slot, BusinessZone.PARIS), LinkedHashMap::new,
					Collectors.mapping((slot) -> Slot.of(slot, visit.language()), Collectors.toList())));
		return new View(frame, visit.path("booking"), this.contacts.appointment(visit.reference()),
				this.changes.arePossible(visit.reference()),
				days.entrySet()
					.stream()
					.map((day) -> new Day(Wording.weekday(day.getKey(), visit.language()), day.getValue()))
					.toList());
	}

	private static Instant moment(String slot) {
		try {
			return Instant.parse(slot);
		}
		catch (DateTimeParseException ex) {
			throw Refused.invalid("slot", "Choisissez un des créneaux proposés.");
		}
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param booked the appointment they have, if any
	 * @param movable whether they may still move it or call it off
	 * @param days what is free
	 */
	record View(Frame frame, String action, Optional<Instant> booked, boolean movable, List<Day> days) {
	}

	/**
	 * @param title the day in words
	 * @param slots what is free on it
	 */
	record Day(String title, List<Slot> slots) {
	}

	/**
	 * @param value what the form sends
	 * @param label the time in words
	 */
	record Slot(String value, String label) {

		static Slot of(Instant instant, Locale language) {
			return new Slot(instant.toString(), Wording.time(instant, language));
		}

	}

}
