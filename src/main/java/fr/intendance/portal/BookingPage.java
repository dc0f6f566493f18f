package fr.intendance.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.AppointmentFile;
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

	private final AppointmentFile file;

	private final PortalPages pages;

	private final Clock clock;

	BookingPage(FirstContacts contacts, CallChanges changes, AppointmentFile file, PortalPages pages, Clock clock) {
		this.file = file;
		this.changes = changes;
		this.contacts = contacts;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/booking")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("booking", visit, (frame) -> view(frame, visit, false));
	}

	@GetMapping("/portal/{link}/booking/appel.ics")
	ResponseEntity<String> calendar(Visit visit) {
		return CalendarFile.of("appel.ics", this.file.of(visit.reference()));
	}

	@PostMapping("/portal/{link}/booking")
	ResponseEntity<String> book(Visit visit, @RequestParam(defaultValue = "") String slot,
			@RequestParam(defaultValue = "") String answer) {
		try {
			if (answer.equals("call-off")) {
				this.changes.callOff(visit.reference());
				return this.pages.thank(visit, "booking.off");
			}
			Instant chosen = SlotDay.moment(slot);
			if (answer.equals("move")) {
				this.changes.move(visit.reference(), chosen, visit.answer(this.clock.instant()));
			}
			else {
				this.contacts.book(visit.reference(), chosen, visit.answer(this.clock.instant()));
			}
			return this.pages.show("booking", visit, (frame) -> view(frame, visit, true));
		}
		catch (Refused ex) {
			return this.pages.refuse("booking", visit, ex, () -> reply(slot), (frame) -> view(frame, visit, false));
		}
	}

	private static Reply reply(String slot) {
		return slot.isEmpty() ? Reply.of("Annule le rendez-vous.")
				: Reply.of("Souhaite être appelé le %s.".formatted(FrenchDate.dateAndTime(SlotDay.moment(slot))));
	}

	private View view(Frame frame, Visit visit, boolean justNow) {
		return new View(frame, visit.path("booking"), visit.path("booking/appel.ics"), justNow,
				this.contacts.appointment(visit.reference()), this.changes.arePossible(visit.reference()),
				SlotDay.of(this.contacts.freeSlots(visit.reference()), visit.language()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param calendar where the file for their calendar is
	 * @param justNow whether they chose it a moment ago
	 * @param booked the appointment they have, if any
	 * @param movable whether they may still move it or call it off
	 * @param days what is free
	 */
	record View(Frame frame, String action, String calendar, boolean justNow, Optional<Instant> booked, boolean movable,
			List<SlotDay> days) {
	}

}
