package fr.intendance.offboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.mail.Outbox;
import fr.intendance.offboarding.Departure.Kind;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.onboarding.Contracts;
import fr.intendance.reporting.FinalReports;
import fr.intendance.work.Stopping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to wind a client up, and tells how far that is. */
@Service
@Transactional
public class Offboarding {

	/** Where no contract says it. */
	private static final int HANDOVER_DAYS = 15;

	private final ClientExitRepository exits;

	private final DepartureRepository departures;

	private final Accesses accesses;

	private final Stopping work;

	private final FinalReports reports;

	private final Contracts contracts;

	private final Engagements engagements;

	private final Outbox outbox;

	private final DueDates dueDates;

	private final Timeline timeline;

	private final Clock clock;

	Offboarding(ClientExitRepository exits, DepartureRepository departures, Accesses accesses, Stopping work,
			FinalReports reports, Contracts contracts, Engagements engagements, Outbox outbox, DueDates dueDates,
			Timeline timeline, Clock clock) {
		this.exits = exits;
		this.departures = departures;
		this.accesses = accesses;
		this.work = work;
		this.reports = reports;
		this.contracts = contracts;
		this.engagements = engagements;
		this.outbox = outbox;
		this.dueDates = dueDates;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Ends what is still under way and lists the accesses to revoke.
	 * @return whether there are any
	 */
	public boolean settle(EngagementReference reference) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		Optional<Contracts.InForce> contract = this.contracts.inForce(reference);
		// the last report of a contract that came to its end may still be on its way
		if (contract.flatMap(Contracts.InForce::endOn).isEmpty()) {
			this.outbox.stop(reference.value());
			this.contracts.end(reference, today);
		}
		this.work.stop(reference);
		this.reports.stop(reference);
		if (!this.departures.existsById(reference.value())) {
			this.departures.save(Departure.of(reference, Kind.WITHDRAWN, Said.nothing(), this.clock.instant(), today));
		}
		int days = contract.map((one) -> one.rules().handoverDays()).orElse(HANDOVER_DAYS);
		this.exits.save(new ClientExit(reference.value(), this.clock.instant(), today.plusDays(days)));
		this.timeline.record(reference, "offboarding.begun");
		boolean open = !this.accesses.list(reference).isEmpty();
		this.engagements.stands(reference, Stage.OFFBOARDING, Whereabouts
			.firm(open ? "revoke-accesses" : "hand-over-dossier", this.dueDates.workingDays(3).toInstant()));
		return open;
	}

	/** How far a client is wound up, once that has begun. */
	@Transactional(readOnly = true)
	public Optional<ClientExit> of(EngagementReference reference) {
		return this.exits.findById(reference.value());
	}

	/** Why and from when on a client leaves, once that was said. */
	@Transactional(readOnly = true)
	public Optional<Departure> departure(EngagementReference reference) {
		return this.departures.findById(reference.value());
	}

}
