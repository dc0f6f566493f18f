package fr.intendance.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The hours in which the firm is open and writes to its clients, on its working days, in
 * Paris time.
 */
@Component
public class OpeningHours {

	private final WorkingDays workingDays;

	private final List<OpeningWindow> windows;

	@Autowired
	OpeningHours(WorkingDays workingDays, CalendarSettings settings) {
		this(workingDays, settings.openingWindows());
	}

	private OpeningHours(WorkingDays workingDays, List<OpeningWindow> windows) {
		this.workingDays = workingDays;
		this.windows = windows;
	}

	/** The same hours, on the days that are no public holiday elsewhere either. */
	public OpeningHours sharedWith(Department other) {
		return new OpeningHours(this.workingDays.sharedWith(other), this.windows);
	}

	/** The hours of each working day, in order. */
	public List<OpeningWindow> windows() {
		return this.windows;
	}

	/** Whether the firm is open at this moment; at the minute of closing it is not. */
	public boolean isOpen(Instant moment) {
		return nextOpening(moment).equals(moment);
	}

	/** The moment itself if the firm is open, else the next moment at which it opens. */
	public Instant nextOpening(Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, BusinessZone.PARIS);
		LocalDate workingDay = this.workingDays.onOrAfter(day);
		return this.windows.stream()
			.filter((window) -> window.closesOn(workingDay).isAfter(moment))
			.map((window) -> window.opensOn(workingDay))
			.map((opening) -> opening.isAfter(moment) ? opening : moment)
			.findFirst()
			.orElseGet(() -> this.windows.get(0).opensOn(this.workingDays.plus(day, 1)));
	}

	Instant openingOf(LocalDate day) {
		return this.windows.get(0).opensOn(day);
	}

	Instant closingOf(LocalDate day) {
		return this.windows.get(this.windows.size() - 1).closesOn(day);
	}

	/** The starts of the appointments that fit one after the other into a day's hours. */
	Stream<Instant> appointmentsOf(LocalDate day, Duration length) {
		return this.windows.stream()
			.flatMap((window) -> Stream.iterate(window.opensOn(day),
					(start) -> !start.plus(length).isAfter(window.closesOn(day)), (start) -> start.plus(length)));
	}

}
