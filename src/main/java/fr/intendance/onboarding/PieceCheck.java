package fr.intendance.onboarding;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the firm says to the pieces that a client handed in. */
@Service
@Transactional
public class PieceCheck {

	private final PieceRepository pieces;

	private final FirmClock clock;

	private final OnboardingSteps steps;

	private final OnboardingLetters letters;

	private final OnboardingJourney journey;

	private final Reminders reminders;

	private final Timeline timeline;

	PieceCheck(PieceRepository pieces, FirmClock clock, OnboardingSteps steps, OnboardingLetters letters,
			OnboardingJourney journey, Reminders reminders, Timeline timeline) {
		this.pieces = pieces;
		this.clock = clock;
		this.steps = steps;
		this.letters = letters;
		this.journey = journey;
		this.reminders = reminders;
		this.timeline = timeline;
	}

	/**
	 * A piece is not what is needed: the client reads why and hands in another one, and
	 * is reminded of it.
	 * @param reason why, which the client reads
	 * @throws Refused 400 naming {@code reason} if it is empty; 409 if the piece was not
	 * handed in, or the service has begun
	 */
	public void sendBack(EngagementReference reference, String code, FreeText reason) {
		if (reason.value().isBlank()) {
			throw Refused.invalid("reason", "Dites au client ce qui ne convient pas.");
		}
		Piece piece = this.pieces.findByEngagementAndCode(reference.value(), code).orElseThrow(Pieces::unlisted);
		piece.sendBack(reason);
		this.pieces.save(piece);
		this.timeline.record(reference, "piece.sentBack", code, reason);
		this.letters.returnPiece(reference, piece);
		this.clock.stop(reference);
		Optional<Instant> reminder = awaited(reference).flatMap(Awaited::nextAt);
		reminder.ifPresent((at) -> this.steps.awaitPieces(reference, at));
		if (reminder.isEmpty() && !this.journey.pieceSentBack(reference)) {
			throw Refused.conflict("La mise en service est confirmée, ou le dossier est clos : demandez cette pièce "
					+ "directement au client.");
		}
	}

	/** Waits once more for what was sent back. */
	public void awaitAgain(EngagementReference reference) {
		Instant reminder = this.reminders.await(Pieces.awaited(reference), Ladder.PIECES, "pieces", Optional.empty());
		this.steps.awaitPieces(reference, reminder);
	}

	/**
	 * @throws Refused 409 while the client is asked for pieces
	 */
	@Transactional(readOnly = true)
	public void requireNothingAwaited(EngagementReference reference) {
		if (awaited(reference).isPresent()) {
			throw Refused.conflict(
					"Une pièce a été redemandée au client : attendez-la, ou renoncez-y sur la page du " + "dossier.");
		}
	}

	private Optional<Awaited> awaited(EngagementReference reference) {
		return this.reminders.of(reference)
			.stream()
			.filter((one) -> one.key().equals(Pieces.awaited(reference)) && one.isOpen())
			.findFirst();
	}

}
