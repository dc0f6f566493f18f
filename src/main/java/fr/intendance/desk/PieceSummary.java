package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class PieceSummary implements Summary {

	private final Pieces pieces;

	private final Words words;

	PieceSummary(Pieces pieces, Words words) {
		this.pieces = pieces;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = this.pieces.of(reference).stream().map((piece) -> fact(reference, piece)).toList();
		return Optional.of(new Card("Pièces du client", facts)).filter((card) -> !facts.isEmpty());
	}

	private Fact fact(EngagementReference reference, HandedPiece piece) {
		return new Fact(piece.label(), this.words.of("desk.piece." + piece.state()),
				piece.type().map((type) -> "/api/engagements/" + reference + "/pieces/" + piece.code()).orElse(""));
	}

}
