package fr.intendance.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;
import fr.intendance.journal.Journal;
import fr.intendance.journal.JournalEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whom the firm lets in, and whom it did, from when until when. */
@Service
@Transactional(readOnly = true)
public class Insiders {

	private final Engagements engagements;

	private final Assignments assignments;

	private final Journal journal;

	private final Staff staff;

	Insiders(Engagements engagements, Assignments assignments, Journal journal, Staff staff) {
		this.engagements = engagements;
		this.assignments = assignments;
		this.journal = journal;
		this.staff = staff;
	}

	/** Those who see all clients first, then those to whom this one was assigned. */
	public List<Insider> of(EngagementReference reference) {
		LocalDate opened = day(this.engagements.get(reference).openedAt());
		Map<String, String> names = this.staff.names();
		Stream<Insider> managers = this.staff.with(Role.OFFICE_MANAGER)
			.stream()
			.map((user) -> new Insider(names.getOrDefault(user, user), true, opened, Optional.empty()))
			.sorted(Comparator.comparing(Insider::name));
		return Stream.concat(managers, assigned(reference, opened, names).stream()).toList();
	}

	private List<Insider> assigned(EngagementReference reference, LocalDate opened, Map<String, String> names) {
		List<Insider> periods = new ArrayList<>();
		Map<String, LocalDate> open = new HashMap<>();
		for (JournalEvent event : changes(reference)) {
			String user = event.about();
			if (event.event().equals(Assignments.ASSIGNED)) {
				open.putIfAbsent(user, day(event.happenedAt()));
			}
			else {
				// whoever answers for a client from its start was never assigned by hand
				LocalDate from = Optional.ofNullable(open.remove(user)).orElse(opened);
				periods.add(
						new Insider(names.getOrDefault(user, user), false, from, Optional.of(day(event.happenedAt()))));
			}
		}
		this.assignments.of(reference)
			.stream()
			.map((user) -> new Insider(names.getOrDefault(user, user), false, open.getOrDefault(user, opened),
					Optional.empty()))
			.sorted(Comparator.comparing(Insider::name))
			.forEach(periods::add);
		return periods;
	}

	private List<JournalEvent> changes(EngagementReference reference) {
		return Stream.of(Assignments.ASSIGNED, Assignments.WITHDRAWN)
			.flatMap((event) -> this.journal.of(reference.value(), event).stream())
			.sorted(Comparator.comparing(JournalEvent::place))
			.toList();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
