package fr.intendance.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.HandedFile;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of what a client hands over before the work begins. */
@Service
@Transactional
public class Pieces {

	private final PieceRepository pieces;

	private final PieceArchive archive;

	private final FirmClock clock;

	private final Engagements engagements;

	private final OnboardingSteps steps;

	private final Reminders reminders;

	private final Timeline timeline;

	private final PieceWords words;

	Pieces(PieceRepository pieces, PieceArchive archive, FirmClock clock, Engagements engagements,
			OnboardingSteps steps, Reminders reminders, Timeline timeline, PieceWords words) {
		this.pieces = pieces;
		this.archive = archive;
		this.clock = clock;
		this.engagements = engagements;
		this.steps = steps;
		this.reminders = reminders;
		this.timeline = timeline;
		this.words = words;
	}

	/** Draws up the list and begins to wait. */
	List<Piece> request(EngagementReference reference, List<String> services) {
		List<Piece> asked = this.archive.checklist(reference.value(), services);
		this.pieces.saveAll(asked);
		Instant reminder = this.reminders.await(awaited(reference), Ladder.PIECES, "pieces", Optional.empty());
		this.timeline.record(reference, "pieces.requested");
		this.clock.stop(reference);
		this.steps.awaitPieces(reference, reminder);
		return asked;
	}

	/** The checklist, in its order; empty before it was drawn up. */
	@Transactional(readOnly = true)
	public List<HandedPiece> of(EngagementReference reference) {
		return this.pieces.findByEngagementOrderByRank(reference.value()).stream().map(Piece::view).toList();
	}

	/** The same as who reads this language calls them. */
	@Transactional(readOnly = true)
	public List<HandedPiece> of(EngagementReference reference, Locale language) {
		return this.pieces.findByEngagementOrderByRank(reference.value())
			.stream()
			.map((one) -> one.view().called(this.words.label(one, language)))
			.toList();
	}

	/** The bytes of a piece, if it is a file and was handed in. */
	@Transactional(readOnly = true)
	public Optional<byte[]> content(EngagementReference reference, String code) {
		return this.archive.content(get(reference, code).id());
	}

	/**
	 * The client hands in a file; another one takes its place until it is accepted.
	 * @param content PDF, PNG or JPEG, told by its bytes, at most 10 MB
	 * @throws Refused 400 naming {@code file} or {@code piece}; 404 for an unknown piece;
	 * 409 as too late if it is in order already, or the client leaves
	 */
	public void handIn(EngagementReference reference, String code, byte[] content, Answer answer) {
		this.engagements.requireServed(reference);
		Piece piece = get(reference, code);
		HandedFile file = HandedFile.of(content);
		piece.handIn(file, answer);
		this.archive.keep(reference.value(), this.pieces.save(piece).id(), file.content());
		handedIn(reference, code);
	}

	/**
	 * The client ticks that an access is delegated, or tells what was asked for.
	 * @param note a word about it, may be empty; never a password
	 * @throws Refused as for a file; 400 naming {@code note} if it tells a password
	 */
	public void handOver(EngagementReference reference, String code, FreeText note, Answer answer) {
		Piece.refusePassword(note);
		this.engagements.requireServed(reference);
		Piece piece = get(reference, code);
		piece.handOver(note, answer);
		this.pieces.save(piece);
		handedIn(reference, code);
	}

	/**
	 * The firm looked at a piece and found it right.
	 * @throws Refused 409 if it was not handed in
	 */
	public void accept(EngagementReference reference, String code, String by) {
		Piece piece = get(reference, code);
		piece.accept(by);
		this.pieces.save(piece);
		this.timeline.record(reference, "piece.accepted", code);
	}

	/**
	 * The firm does without a piece.
	 * @throws Refused 409 if it was handed in
	 */
	public void waive(EngagementReference reference, String code, String by) {
		Piece piece = get(reference, code);
		piece.waive(by);
		this.pieces.save(piece);
		this.timeline.record(reference, "piece.waived", code);
		goOnWhenComplete(reference);
	}

	/** The files of an engagement are gone for good; what was handed in stays known. */
	public void erase(EngagementReference reference) {
		this.pieces.findByEngagementOrderByRank(reference.value()).forEach((one) -> this.archive.erase(one.id()));
		this.timeline.record(reference, "pieces.erased");
	}

	private void handedIn(EngagementReference reference, String code) {
		this.timeline.record(reference, "piece.handedIn", code);
		goOnWhenComplete(reference);
	}

	private void goOnWhenComplete(EngagementReference reference) {
		if (this.pieces.findByEngagementOrderByRank(reference.value())
			.stream()
			.noneMatch((one) -> one.state().isMissing())) {
			this.clock.goOn(reference);
			this.steps.goOn(reference);
			this.reminders.answered(awaited(reference));
		}
	}

	private Piece get(EngagementReference reference, String code) {
		return this.pieces.findByEngagementAndCode(reference.value(), code).orElseThrow(Pieces::unlisted);
	}

	static Refused unlisted() {
		return Refused.unknown("Cette pièce n’est pas sur la liste : rechargez la page.");
	}

	static String awaited(EngagementReference reference) {
		return reference.key(Ladder.PIECES.code());
	}

}
