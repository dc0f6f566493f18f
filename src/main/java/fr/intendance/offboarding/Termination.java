package fr.intendance.offboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.offboarding.Departure.Kind;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.onboarding.Contracts;
import fr.intendance.reporting.FinalReports;
import fr.intendance.work.Stopping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contract comes to its end, with notice and on a day. */
@Service
@Transactional
public class Termination {

	private final DepartureRepository departures;

	private final LeavingJourney journey;

	private final OffboardingLetters letters;

	private final Contracts contracts;

	private final Stopping work;

	private final FinalReports reports;

	private final Engagements engagements;

	private final Outbox outbox;

	private final Timeline timeline;

	private final Clock clock;

	Termination(DepartureRepository departures, LeavingJourney journey, OffboardingLetters letters, Contracts contracts,
			Stopping work, FinalReports reports, Engagements engagements, Outbox outbox, Timeline timeline,
			Clock clock) {
		this.departures = departures;
		this.journey = journey;
		this.letters = letters;
		this.contracts = contracts;
		this.work = work;
		this.reports = reports;
		this.engagements = engagements;
		this.outbox = outbox;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Whether there is something to terminate that is not terminated yet. */
	@Transactional(readOnly = true)
	public boolean isPossible(EngagementReference reference) {
		Engagement engagement = this.engagements.get(reference);
		return engagement.endedAt().isEmpty() && !this.departures.existsById(reference.value())
				&& (engagement.stage() == Stage.ONBOARDING || engagement.stage() == Stage.REPORTING);
	}

	/**
	 * Writes down that the contract ends; the journey goes on to that day when the
	 * message reaches it.
	 * @param wished the last day; the first possible one if empty
	 * @param waived whether the notice need not be kept
	 * @throws Refused 400 naming {@code effectiveOn}, 409 if nothing is to be terminated
	 */
	public void note(EngagementReference reference, Optional<LocalDate> wished, boolean waived, Said said) {
		if (!isPossible(reference)) {
			throw Refused.conflict(
					"Ce dossier n’a pas de contrat à résilier, ou sa fin est déjà enregistrée : voyez sa page. Avant l’accord sur le devis, signalez plutôt un abandon.");
		}
		LocalDate lastDay = notice(reference, waived).lastDay(wished);
		this.departures.save(Departure.of(reference, Kind.TERMINATED, said, this.clock.instant(), lastDay));
		this.timeline.record(reference, "contract.terminated", lastDay.toString(),
				said.reason().orElse(new FreeText("")));
		if (underContract(reference)) {
			this.contracts.end(reference, lastDay);
			this.letters.confirmTermination(reference, lastDay);
		}
		else if (lastDay.isAfter(today())) {
			throw Refused.invalid("effectiveOn",
					"La prestation n’a pas commencé : le contrat prend fin aujourd’hui, sans préavis.");
		}
	}

	/**
	 * The firm writes down that the contract ends.
	 * @throws Refused as {@link #note}
	 */
	public void terminate(EngagementReference reference, Optional<LocalDate> wished, boolean waived, Said said) {
		note(reference, wished, waived, said);
		if (!this.journey.contractTerminated(reference)) {
			throw Refused.conflict("Ce dossier n’a plus de contrat en cours : rien n’a été enregistré.");
		}
	}

	/**
	 * Looks ahead to the end.
	 * @return the midnight in Paris after the last day
	 */
	public Instant schedule(EngagementReference reference) {
		LocalDate lastDay = this.departures.findById(reference.value()).orElseThrow().effectiveOn();
		Instant end = lastDay.plusDays(1).atStartOfDay(BusinessZone.PARIS).toInstant();
		Instant next = Optional.ofNullable(this.engagements.get(reference).whereabouts().nextAt()).orElse(end);
		if (!next.isBefore(end)) {
			this.engagements.stands(reference, Stage.REPORTING, Whereabouts.nobody("contract-end", end));
		}
		return end;
	}

	/** The last day is over: what is not done is not done, what was not sent stays. */
	public void stopService(EngagementReference reference) {
		this.outbox.stop(reference.value());
		this.work.stop(reference);
		this.reports.stop(reference);
		this.timeline.record(reference, "service.stopped");
	}

	private boolean underContract(EngagementReference reference) {
		return this.contracts.inForce(reference).isPresent();
	}

	private Notice notice(EngagementReference reference, boolean waived) {
		Notice notice = this.contracts.inForce(reference)
			.map((contract) -> Notice.of(contract, today()))
			.orElseGet(() -> new Notice(today(), today(), 0));
		return waived ? notice.waived() : notice;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
