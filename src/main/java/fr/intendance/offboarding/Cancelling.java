package fr.intendance.offboarding;

import java.time.Clock;
import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.Departure.Kind;
import fr.intendance.offboarding.Departure.Said;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The firm ends an engagement by itself before a quote is accepted: opened twice, for a
 * trial, or not to be pursued. Nothing goes out any more, no farewell either.
 */
@Service
@Transactional
public class Cancelling {

	private final DepartureRepository departures;

	private final Abandonment abandonment;

	private final LeavingJourney journey;

	private final Timeline timeline;

	private final Clock clock;

	Cancelling(DepartureRepository departures, Abandonment abandonment, LeavingJourney journey, Timeline timeline,
			Clock clock) {
		this.departures = departures;
		this.abandonment = abandonment;
		this.journey = journey;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Somebody cancels an engagement, and its journey ends.
	 * @throws Refused 409 if a quote is accepted or the journey over
	 */
	public void cancel(EngagementReference reference, Said said) {
		note(reference, said);
		if (!this.journey.engagementAbandoned(reference)) {
			throw Refused.conflict("Ce dossier n’a plus de parcours en cours : rien n’a été enregistré.");
		}
	}

	/**
	 * Somebody cancels the journey itself, which ends without hearing of it.
	 * @throws Refused 409 if a quote is accepted, and the journey is to go on
	 */
	public void follow(EngagementReference reference, Said said) {
		note(reference, said);
		this.abandonment.close(reference);
	}

	private void note(EngagementReference reference, Said said) {
		if (this.departures.existsById(reference.value())) {
			throw Refused.conflict(
					"La fin de ce dossier est déjà enregistrée : terminez ses dernières tâches, il se ferme ensuite de lui-même.");
		}
		if (!this.abandonment.isPossible(reference)) {
			throw Refused
				.conflict("Le devis de ce dossier est accepté : sur sa page, au bureau, résiliez plutôt le contrat. "
						+ "Le dernier compte rendu et la restitution du dossier suivront.");
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		this.departures.save(Departure.of(reference, Kind.CANCELLED, said, this.clock.instant(), today));
		this.timeline.record(reference, "journey.cancelled", null, said.reason().orElse(new FreeText("")));
	}

}
