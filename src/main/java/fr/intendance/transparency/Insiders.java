package fr.intendance.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Substitution;
import fr.intendance.client.Substitutions;
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

	private final Substitutions substitutions;

	private final Journal journal;

	private final Staff staff;

	Insiders(Engagements engagements, Assignments assignments, Substitutions substitutions, Journal journal,
			Staff staff) {
		this.engagements = engagements;
		this.assignments = assignments;
		this.substitutions = substitutions;
		this.journal = journal;
		this.staff = staff;
	}

	/**
	 * Those who see all clients first, then those to whom this one was assigned, then who
	 * stands in for one of these.
	 */
	public List<Insider> of(EngagementReference reference) {
		LocalDate opened = day(this.engagements.get(reference).openedAt());
		Map<String, String> names = this.staff.names();
		Stream<Insider> managers = this.staff.with(Role.OFFICE_MANAGER)
			.stream()
			.map((user) -> new Insider(names.getOrDefault(user, user), true, opened, Optional.empty()))
			.sorted(Comparator.comparing(Insider::name));
		List<Period> assigned = assigned(reference, opened);
		return Stream
			.of(managers, assigned.stream().map((one) -> one.told(names)), substitutes(reference, assigned, names))
			.flatMap(Function.identity())
			.toList();
	}

	private List<Period> assigned(EngagementReference reference, LocalDate opened) {
		List<Period> periods = new ArrayList<>();
		Map<String, LocalDate> open = new HashMap<>();
		for (JournalEvent event : changes(reference)) {
			String user = event.about();
			if (event.event().equals(Assignments.ASSIGNED)) {
				open.putIfAbsent(user, day(event.happenedAt()));
			}
			else {
				// whoever answers for a client from its start was never assigned by hand
				LocalDate from = Optional.ofNullable(open.remove(user)).orElse(opened);
				periods.add(new Period(user, from, Optional.of(day(event.happenedAt()))));
			}
		}
		this.assignments.of(reference)
			.stream()
			.sorted()
			.map((user) -> new Period(user, open.getOrDefault(user, opened), Optional.empty()))
			.forEach(periods::add);
		return periods;
	}

	private Stream<Insider> substitutes(EngagementReference reference, List<Period> assigned,
			Map<String, String> names) {
		return this.substitutions.about(reference)
			.stream()
			.flatMap((one) -> assigned.stream().flatMap((period) -> period.shared(one, names)));
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

	/** When a client was assigned to a user. */
	private record Period(String user, LocalDate from, Optional<LocalDate> until) {

		Insider told(Map<String, String> names) {
			return new Insider(names.getOrDefault(this.user, this.user), false, this.from, this.until);
		}

		/** The days of it on which somebody stood in for the user. */
		Stream<Insider> shared(Substitution one, Map<String, String> names) {
			LocalDate first = one.firstDay().isBefore(this.from) ? this.from : one.firstDay();
			LocalDate last = this.until.filter((day) -> day.isBefore(one.until())).orElse(one.until());
			return (one.absent().equals(this.user) && !last.isBefore(first))
					? Stream.of(new Insider(names.getOrDefault(one.substitute(), one.substitute()), false, first,
							Optional.of(last), Optional.of(names.getOrDefault(this.user, this.user))))
					: Stream.empty();
		}

	}

}
