package fr.intendance.onboarding;

import java.time.Instant;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;

import org.springframework.stereotype.Component;

/** Tells whose turn it is while several things go on at once: the client's come first. */
@Component
class OnboardingSteps {

	private final ClientSetupRepository setups;

	private final PieceRepository pieces;

	private final Engagements engagements;

	private final DueDates dueDates;

	OnboardingSteps(ClientSetupRepository setups, PieceRepository pieces, Engagements engagements, DueDates dueDates) {
		this.setups = setups;
		this.pieces = pieces;
		this.engagements = engagements;
		this.dueDates = dueDates;
	}

	void awaitPieces(EngagementReference reference, Instant reminder) {
		this.engagements.stands(reference, Stage.ONBOARDING, Whereabouts.client("pieces", reminder));
	}

	/**
	 * Something was done: what is next, unless the client still has pieces to hand over.
	 */
	void goOn(EngagementReference reference) {
		boolean complete = this.pieces.findByEngagementOrderByRank(reference.value())
			.stream()
			.noneMatch((one) -> one.state().isMissing());
		if (complete) {
			this.setups.findById(reference.value())
				.filter((setup) -> setup.state() == OnboardingState.SIGNED)
				.ifPresent((setup) -> this.engagements.stands(reference, Stage.ONBOARDING, next(setup)));
		}
	}

	private Whereabouts next(ClientSetup setup) {
		if (setup.owesKickOff()) {
			return Whereabouts.firm("hold-kick-off", due(5));
		}
		if (setup.owesVigilance()) {
			return Whereabouts.firm("send-vigilance-attestation", due(3));
		}
		return Whereabouts.firm("confirm-ready-to-serve", due(2));
	}

	private Instant due(int workingDays) {
		return this.dueDates.workingDays(workingDays).toInstant();
	}

}
