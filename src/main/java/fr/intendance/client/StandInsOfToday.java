package fr.intendance.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.StandIns;

import org.springframework.stereotype.Component;

/**
 * Asked at each request, so that a substitution ends with its last day whether or not
 * anything ran that night.
 */
@Component
class StandInsOfToday implements StandIns {

	private final SubstitutionRows rows;

	private final Clock clock;

	StandInsOfToday(SubstitutionRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public Set<String> absent(String user) {
		return this.rows.of(user, LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS))
			.stream()
			.map(Substitution::absent)
			.collect(Collectors.toSet());
	}

}
