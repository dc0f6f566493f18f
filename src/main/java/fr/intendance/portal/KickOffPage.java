package fr.intendance.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.KickOffs;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client chooses when the first meeting is, and moves it. */
@RestController
class KickOffPage {

	private final KickOffs kickOffs;

	private final PortalPages pages;

	KickOffPage(KickOffs kickOffs, PortalPages pages) {
		this.kickOffs = kickOffs;
		this.pages = pages;
	}

	@GetMapping("/portal/{link}/kick-off")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("kick-off", visit, (frame) -> view(frame, visit, false));
	}

	@GetMapping("/portal/{link}/kick-off/lancement.ics")
	ResponseEntity<String> calendar(Visit visit) {
		return CalendarFile.of("lancement.ics", this.kickOffs.file(visit.reference()));
	}

	@PostMapping("/portal/{link}/kick-off")
	ResponseEntity<String> choose(Visit visit, @RequestParam(defaultValue = "") String slot) {
		try {
			this.kickOffs.choose(visit.reference(), SlotDay.moment(slot));
			return this.pages.show("kick-off", visit, (frame) -> view(frame, visit, true));
		}
		catch (Refused ex) {
			return this.pages.refuse("kick-off", visit, ex, () -> reply(slot), (frame) -> view(frame, visit, false));
		}
	}

	private static Reply reply(String slot) {
		return Reply
			.of("Souhaite la réunion de lancement le %s.".formatted(FrenchDate.dateAndTime(SlotDay.moment(slot))));
	}

	private View view(Frame frame, Visit visit, boolean justNow) {
		return new View(frame, visit.path("kick-off"), visit.path("kick-off/lancement.ics"), justNow,
				this.kickOffs.chosen(visit.reference()), this.kickOffs.isToCome(visit.reference()),
				SlotDay.of(this.kickOffs.free(visit.reference()), visit.language()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param calendar where the file for their calendar is
	 * @param justNow whether they chose it a moment ago
	 * @param chosen the hour they have, if any
	 * @param movable whether the meeting is still to be held
	 * @param days what is free
	 */
	record View(Frame frame, String action, String calendar, boolean justNow, Optional<Instant> chosen, boolean movable,
			List<SlotDay> days) {
	}

}
