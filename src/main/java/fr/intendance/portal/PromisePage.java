package fr.intendance.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.Wording;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Promises;
import fr.intendance.reminder.Reminders;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a client says by when they will answer, and is left in peace until then. */
@RestController
class PromisePage {

	private final Reminders reminders;

	private final Promises promises;

	private final PortalPages pages;

	private final Clock clock;

	PromisePage(Reminders reminders, Promises promises, PortalPages pages, Clock clock) {
		this.reminders = reminders;
		this.promises = promises;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/promise")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("promise", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/promise")
	ResponseEntity<String> promise(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			FormValues values = new FormValues(typed);
			String answer = values.requiredLine("answer", 30);
			LocalDate day = values.requiredDate("day");
			this.promises.promise(visit.reference().key(answer.matches("[a-z0-9.-]+") ? answer : "none"), day);
			return this.pages.thank(visit, "promise", Wording.date(day, visit.language()));
		}
		catch (Refused ex) {
			return this.pages.refuse("promise", visit, ex,
					() -> Reply.of("Répondra plus tard.", typed.get("answer"), typed.get("day")),
					(frame) -> view(frame, visit, typed));
		}
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		List<Awaited> awaited = this.reminders.of(visit.reference()).stream().filter(Awaited::isOpen).toList();
		List<Option> open = awaited.stream()
			.map((one) -> new Option(one.key().substring(one.engagement().length() + 1), one.ladder().code(),
					LocalDate.ofInstant(one.endsAt(), BusinessZone.PARIS),
					one.key().endsWith("." + typed.getOrDefault("answer", one.ladder().code()))))
			.toList();
		return new View(frame, visit.path("promise"), open, typed.getOrDefault("day", usual(awaited)));
	}

	/** A week from now, or the last day before that: one click is enough then. */
	private String usual(List<Awaited> awaited) {
		Instant inAWeek = this.clock.instant().plus(Duration.ofDays(7));
		return awaited.stream()
			.map(Awaited::endsAt)
			.filter(inAWeek::isAfter)
			.min(Instant::compareTo)
			.or(() -> Optional.of(inAWeek))
			.map((moment) -> LocalDate.ofInstant(moment, BusinessZone.PARIS).toString())
			.orElseThrow();
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param open what can be promised
	 * @param day what was typed, or a day to begin with
	 */
	record View(Frame frame, String action, List<Option> open, String day) {
	}

	/**
	 * @param answer names it in the form
	 * @param code what is awaited
	 * @param until until when
	 * @param chosen whether it is chosen
	 */
	record Option(String answer, String code, LocalDate until, boolean chosen) {
	}

}
