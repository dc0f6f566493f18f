package fr.intendance.onboarding;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.stereotype.Component;

/** The pieces that did not come yet, or are to come anew. */
@Component
class MissingPieces implements Missing {

	private final PieceRepository pieces;

	private final PieceWords words;

	MissingPieces(PieceRepository pieces, PieceWords words) {
		this.pieces = pieces;
		this.words = words;
	}

	@Override
	public Ladder ladder() {
		return Ladder.PIECES;
	}

	@Override
	public List<String> of(String key, Locale language) {
		return this.pieces.findByEngagementOrderByRank(EngagementReference.ofKey(key).value())
			.stream()
			.filter((piece) -> piece.state().isMissing())
			.map((piece) -> this.words.returned(piece, language))
			.toList();
	}

}
