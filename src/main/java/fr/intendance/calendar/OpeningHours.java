package fr.intendance.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/**
 * The hours in which the firm is open and writes to its clients, on its working days, in
 * Paris time.
 */
@Component
public class OpeningHours {

	private final WorkingDays workingDays;

	private final Setting<CalendarSettings> settings;

	OpeningHours(WorkingDays workingDays, Setting<CalendarSettings> settings) {
		this.workingDays = workingDays;
		this.settings = settings;
	}

	/** The same hours, on the days that are no public holiday elsewhere either. */
	public OpeningHours sharedWith(Department other) {
		return new OpeningHours(this.workingDays.sharedWith(other), this.settings);
	}

	/** The hours of each working day, in order. */
	public List<OpeningWindow> windows() {
		return this.settings.now().openingWindows();
	}

	/** Whether the firm is open at this moment; at the minute of closing it is not. */
	public boolean isOpen(Instant moment) {
		return nextOpening(moment).equals(moment);
	}

	/** The moment itself if the firm is open, else the next moment at which it opens. */
	public Instant nextOpening(Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		LocalDate workingDay = this.workingDays.onOrAfter(day);
		List<OpeningWindow> windows = windows();
		return windows.stream()
			.filter((window) -> window.closesOn(workingDay).isAfter(moment))
			.map((window) -> window.opensOn(workingDay))
			.map((opening) -> opening.isAfter(moment) ? opening : moment)
			.findFirst()
			.orElseGet(() -> windows.get(0).opensOn(this.workingDays.plus(day, 1)));
	}

	Instant openingOf(LocalDate day) {
		return windows().get(0).opensOn(day);
	}

	Instant closingOf(LocalDate day) {
		List<OpeningWindow> windows = windows();
		return windows.get(windows.size() - 1).closesOn(day);
	}

	/** The starts of the appointments that fit one after the other into a day's hours. */
	Stream<Instant> appointmentsOf(LocalDate day, Duration length) {
		return windows().stream()
			.flatMap((window) -> Stream.iterate(window.opensOn(day),
					(start) -> !start.plus(length).isAfter(window.closesOn(day)), (start) -> start.plus(length)));
	}

}
