package fr.intendance.offboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.offboarding.Departure.Kind;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client gives up before accepting a quote. */
@Service
@Transactional
public class Abandonment {

	private static final Set<Stage> BEFORE_ACCEPTANCE = Set.of(Stage.FIRST_CONTACT, Stage.NEEDS_REVIEW, Stage.QUOTE);

	private final DepartureRepository departures;

	private final LeavingJourney journey;

	private final OffboardingLetters letters;

	private final Quotes quotes;

	private final Engagements engagements;

	private final RefusedAddresses addresses;

	private final Outbox outbox;

	private final Timeline timeline;

	private final Clock clock;

	Abandonment(DepartureRepository departures, LeavingJourney journey, OffboardingLetters letters, Quotes quotes,
			Engagements engagements, RefusedAddresses addresses, Outbox outbox, Timeline timeline, Clock clock) {
		this.departures = departures;
		this.journey = journey;
		this.letters = letters;
		this.quotes = quotes;
		this.engagements = engagements;
		this.addresses = addresses;
		this.outbox = outbox;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Whether the client may still give up without any contract to end. */
	@Transactional(readOnly = true)
	public boolean isPossible(EngagementReference reference) {
		Engagement engagement = this.engagements.get(reference);
		return engagement.endedAt().isEmpty() && BEFORE_ACCEPTANCE.contains(engagement.stage())
				&& this.quotes.offered(reference).filter((quote) -> quote.state() == QuoteState.ACCEPTED).isEmpty();
	}

	/**
	 * Writes down that the client gives up; the journey ends when the message reaches it.
	 * @throws Refused 409 if the quote is accepted or the journey over
	 */
	public void note(EngagementReference reference, Said said) {
		if (!isPossible(reference)) {
			throw Refused.conflict(this.engagements.get(reference).endedAt().isPresent()
					? "Ce dossier est déjà terminé : rien n’a changé."
					: "Le devis de ce dossier est accepté : enregistrez la résiliation du contrat plutôt qu’un abandon.");
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		this.departures.save(Departure.of(reference, Kind.ABANDONED, said, this.clock.instant(), today));
		this.timeline.record(reference, "engagement.abandoned", null, said.reason().orElse(new FreeText("")));
	}

	/**
	 * The firm writes down that the client gives up, and their journey ends.
	 * @throws Refused 409 as {@link #note}
	 */
	public void abandon(EngagementReference reference, Said said) {
		note(reference, said);
		if (!this.journey.engagementAbandoned(reference)) {
			throw Refused.conflict("Ce dossier n’a plus de parcours en cours : rien n’a été enregistré.");
		}
	}

	/**
	 * Nothing goes out any more but a word of farewell, which only a client who gave up
	 * gets.
	 */
	public void close(EngagementReference reference) {
		this.outbox.stop(reference.value());
		this.addresses.settle(reference);
		boolean cancelled = this.departures.findById(reference.value())
			.filter((departure) -> departure.kind() == Kind.CANCELLED)
			.isPresent();
		if (!cancelled) {
			this.letters.farewell(reference);
		}
		this.engagements.finishStage(reference, cancelled ? "cancelled" : "abandoned");
	}

}
