package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Scan;
import fr.intendance.client.Scans;
import fr.intendance.onboarding.FirmClock;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class PieceSummary implements Summary {

	private final Pieces pieces;

	private final Scans scans;

	private final FirmClock clock;

	private final Words words;

	PieceSummary(Pieces pieces, Scans scans, FirmClock clock, Words words) {
		this.pieces = pieces;
		this.scans = scans;
		this.clock = clock;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		List<Fact> facts = new ArrayList<>();
		this.pieces.of(reference, Reading.language()).forEach((piece) -> facts.add(fact(reference, piece)));
		this.scans.of(reference).forEach((scan) -> facts.add(fact(reference, scan)));
		this.clock.stoppedSince(reference)
			.ifPresent((since) -> facts.add(
					Fact.of("desk.card.pieces.clock", this.words.of("desk.card.pieces.stopped", Reading.date(since)))));
		return Optional.of(new Card("desk.card.pieces", facts)).filter((card) -> !facts.isEmpty());
	}

	private Fact fact(EngagementReference reference, HandedPiece piece) {
		return new Fact(piece.label(),
				this.words.of("desk.piece." + piece.state())
						+ piece.reason().map((reason) -> this.words.of("desk.colon") + " " + reason.value()).orElse(""),
				piece.type().map((type) -> file(reference, piece.code())).orElse(""));
	}

	private Fact fact(EngagementReference reference, Scan scan) {
		return new Fact(scan.label(), this.words.of("desk.scan." + scan.how()), file(reference, scan.code()));
	}

	private static String file(EngagementReference reference, String code) {
		return "/api/engagements/" + reference + "/pieces/" + code;
	}

}
