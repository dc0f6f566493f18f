package fr.intendance.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.EngagementReference;

/** A client's journey while it is played. */
final class Journey {

	private final Part part;

	private final LocalDate serviceStart;

	private final YearMonth newestReport;

	private final Deque<Instant> ahead = new ArrayDeque<>();

	private final Set<String> happened = new HashSet<>();

	private EngagementReference reference;

	Journey(Part part, LocalDate serviceStart, YearMonth newestReport) {
		this.part = part;
		this.serviceStart = serviceStart;
		this.newestReport = newestReport;
	}

	void isPlanned(Collection<Instant> moments) {
		this.ahead.addAll(moments);
	}

	/** One of its scenes begins. */
	void goesOn() {
		this.ahead.removeFirst();
	}

	void isOpened(EngagementReference reference) {
		this.reference = reference;
	}

	/** Whether this happens in it for the first time. */
	boolean isFirst(String what) {
		return this.happened.add(what);
	}

	/** When its next scene is, if one follows. */
	Optional<Instant> next() {
		return Optional.ofNullable(this.ahead.peekFirst());
	}

	/** How many of its scenes are still to come. */
	int scenesAhead() {
		return this.ahead.size();
	}

	Part part() {
		return this.part;
	}

	/** The first day of service that is agreed on. */
	LocalDate serviceStart() {
		return this.serviceStart;
	}

	/** The month of the last report that is due before the present. */
	YearMonth newestReport() {
		return this.newestReport;
	}

	EngagementReference reference() {
		return this.reference;
	}

}
