package fr.intendance.onboarding;

import java.time.Instant;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;

import fr.intendance.reminder.AnswerGivenUp;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose turn it is while several things go on at once: the client's come first. */
@Component
class OnboardingSteps {

	private final ClientSetupRepository setups;

	private final PieceRepository pieces;

	private final Reminders reminders;

	private final Engagements engagements;

	private final DueDates dueDates;

	OnboardingSteps(ClientSetupRepository setups, PieceRepository pieces, Reminders reminders, Engagements engagements,
			DueDates dueDates) {
		this.setups = setups;
		this.pieces = pieces;
		this.reminders = reminders;
		this.engagements = engagements;
		this.dueDates = dueDates;
	}

	void awaitPieces(EngagementReference reference, Instant reminder) {
		this.engagements.stands(reference, Stage.ONBOARDING, Whereabouts.client("pieces", reminder));
	}

	/**
	 * Something was done: what is next, unless the client is still to hand over pieces.
	 */
	void goOn(EngagementReference reference) {
		boolean complete = this.pieces.findByEngagementOrderByRank(reference.value())
			.stream()
			.noneMatch((one) -> one.state().isMissing());
		if (complete || !this.reminders.isAwaited(Pieces.awaited(reference))) {
			this.setups.findById(reference.value())
				.filter((setup) -> setup.state() == OnboardingState.SIGNED)
				.ifPresent((setup) -> this.engagements.stands(reference, Stage.ONBOARDING, next(setup)));
		}
	}

	/** The pieces did not come: the firm asks for them by phone, or does without. */
	@EventListener
	void goOnWithout(AnswerGivenUp answer) {
		if (answer.ladder() == Ladder.PIECES) {
			goOn(EngagementReference.ofKey(answer.key()));
		}
	}

	private Whereabouts next(ClientSetup setup) {
		if (setup.owesKickOff()) {
			return Whereabouts.firm("hold-kick-off", setup.kickOff().map(KickOffSlot::at).orElseGet(() -> due(5)));
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
