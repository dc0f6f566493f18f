package fr.intendance.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Agenda;
import fr.intendance.client.Agenda.DueDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Csv;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What falls due, day by day, of a week or a month. */
@RestController
class CalendarPage {

	/** More of them do not help anybody; the kind narrows it. */
	private static final int LINES = 200;

	private static final int ALL = 50_000;

	private final Agenda agenda;

	private final Words words;

	private final DeskPages pages;

	private final Clock clock;

	CalendarPage(Agenda agenda, Words words, DeskPages pages, Clock clock) {
		this.agenda = agenda;
		this.words = words;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/desk/calendar")
	ResponseEntity<String> show(@RequestParam(defaultValue = "week") String view, @RequestParam Optional<String> day,
			@RequestParam(defaultValue = "") String kind) {
		try {
			CalendarChoice choice = CalendarChoice.of(view, day, known(kind), today());
			List<DueDate> found = this.agenda.between(choice.first(), choice.last(), chosen(choice), LINES + 1);
			return this.pages.show("calendar", (frame) -> view(frame, choice, choice.day().toString(), found));
		}
		catch (Refused ex) {
			CalendarChoice now = CalendarChoice.of(view, Optional.empty(), known(kind), today());
			return this.pages.refuse("calendar", ex, (frame) -> view(frame, now, day.orElse(""), List.of()));
		}
	}

	/**
	 * The same as a table for spreadsheets, whole.
	 * @throws Refused 400 naming {@code day}
	 */
	@GetMapping("/desk/calendar.csv")
	ResponseEntity<byte[]> table(@RequestParam(defaultValue = "week") String view, @RequestParam Optional<String> day,
			@RequestParam(defaultValue = "") String kind) {
		CalendarChoice choice = CalendarChoice.of(view, day, known(kind), today());
		Csv csv = new Csv(this.words.of("desk.calendar.columns").split(";"));
		this.agenda.between(choice.first(), choice.last(), chosen(choice), ALL)
			.stream()
			.map(this::entry)
			.forEach((one) -> csv.row(one.on().toString(), one.time().orElse(""), one.kind(), one.about().orElse(""),
					one.reference().orElse(""), one.company()));
		return this.pages.table("agenda", csv);
	}

	private View view(Frame frame, CalendarChoice choice, String typed, List<DueDate> found) {
		Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
		found.stream()
			.limit(LINES)
			.map(this::entry)
			.forEach((one) -> days.computeIfAbsent(one.on(), (on) -> new ArrayList<>()).add(one));
		LocalDate today = today();
		return new View(frame, choice.view(), typed, choice.title(), choice.query(), choice.moved(-1).query(),
				choice.moved(1).query(),
				days.entrySet()
					.stream()
					.map((one) -> new Day(Reading.longDate(one.getKey()), one.getKey().equals(today),
							one.getKey().isBefore(today), one.getValue()))
					.toList(),
				this.agenda.kinds()
					.stream()
					.map((one) -> new Kind(one, this.words.of("desk.due." + one), one.equals(choice.kind())))
					.toList(),
				found.size() > LINES);
	}

	private Entry entry(DueDate one) {
		return new Entry(one.on(), one.at().map((at) -> Reading.time(at)), this.words.of("desk.due." + one.kind()),
				Optional.of(one.about()).filter((about) -> !about.isEmpty()).map(this.words::due),
				one.reference().map(EngagementReference::value), one.company());
	}

	private static Optional<String> chosen(CalendarChoice choice) {
		return Optional.of(choice.kind()).filter((one) -> !one.isEmpty());
	}

	/** What is unknown is not chosen. */
	private String known(String kind) {
		return this.agenda.kinds().contains(kind) ? kind : "";
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

	/**
	 * @param frame what surrounds the page
	 * @param view {@code week} or {@code month}
	 * @param typed the day as it was typed
	 * @param title which one it is, in words
	 * @param query the same in an address
	 * @param before the one before, in an address
	 * @param after the one after
	 * @param days those on which something falls due
	 * @param kinds to choose from
	 * @param more whether there is more than the page shows
	 */
	record View(Frame frame, String view, String typed, String title, String query, String before, String after,
			List<Day> days, List<Kind> kinds, boolean more) {
	}

	/**
	 * @param date in words
	 * @param today whether it is today
	 * @param past whether it is over
	 * @param entries what falls due
	 */
	record Day(String date, boolean today, boolean past, List<Entry> entries) {
	}

	/**
	 * @param on the day in Paris
	 * @param time in words, where it has one
	 * @param kind in words
	 * @param about what it is, in words
	 * @param reference the engagement, but for what is the firm's own
	 * @param company whose it is
	 */
	record Entry(LocalDate on, Optional<String> time, String kind, Optional<String> about, Optional<String> reference,
			String company) {
	}

	/**
	 * @param value what the form sends
	 * @param label what people read
	 * @param chosen whether it is the one
	 */
	record Kind(String value, String label, boolean chosen) {
	}

}
