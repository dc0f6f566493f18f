package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.FormValues;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.PieceCheck;
import fr.intendance.onboarding.PieceState;
import fr.intendance.onboarding.Pieces;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the firm says to pieces: right, to be done again, not needed. */
@Component
@Order(5)
class PieceDecisions implements AnswerForm {

	private final Pieces pieces;

	private final PieceCheck check;

	PieceDecisions(Pieces pieces, PieceCheck check) {
		this.pieces = pieces;
		this.check = check;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<Field.Option> handedIn = options(reference, (state) -> state == PieceState.HANDED_IN);
		List<Field.Option> missing = options(reference, PieceState::isMissing);
		List<Open> forms = new ArrayList<>();
		if (!handedIn.isEmpty()) {
			forms.add(check(reference, handedIn));
		}
		if (!missing.isEmpty()) {
			forms.add(new Open("piece-waiver", "desk.form.waiver",
					List.of(Field.select("piece", "desk.form.whichPiece", missing)),
					(given) -> this.pieces.waive(reference, piece(given.values()), given.answer().by()), false));
		}
		return forms;
	}

	private Open check(EngagementReference reference, List<Field.Option> handedIn) {
		return new Open("piece-check", "desk.form.check",
				List.of(Field.select("piece", "desk.form.whichPiece", handedIn),
						Field.select("decision", "desk.form.check.result",
								List.of(new Field.Option("ACCEPT", "desk.form.check.fits"),
										new Field.Option("SEND_BACK", "desk.form.check.back"))),
						Field.text("reason", "desk.form.check.reason", false)),
				(given) -> {
					FreeText reason = new FreeText(given.values().optionalText("reason", 1000).orElse(""));
					switch (given.values().requiredChoice("decision", Decision.class)) {
						case ACCEPT -> this.pieces.accept(reference, piece(given.values()), given.answer().by());
						case SEND_BACK -> this.check.sendBack(reference, piece(given.values()), reason);
					}
				}, false);
	}

	private List<Field.Option> options(EngagementReference reference, Predicate<PieceState> fits) {
		return this.pieces.of(reference, Reading.language())
			.stream()
			.filter((piece) -> fits.test(piece.state()))
			.map((piece) -> new Field.Option(piece.code(), piece.label()))
			.toList();
	}

	private static String piece(FormValues values) {
		return values.requiredLine("piece", 60);
	}

	private enum Decision {

		ACCEPT, SEND_BACK

	}

}
