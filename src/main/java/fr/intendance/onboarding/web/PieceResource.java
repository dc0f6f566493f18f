package fr.intendance.onboarding.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Scan;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.PieceState;

/**
 * A piece as programs see it.
 *
 * @param code names it within its engagement
 * @param label what people call it, in French
 * @param state where it stands
 * @param handedInAt when it came, UTC
 * @param sha256 the fingerprint of the file, if it is one
 * @param href the path of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PieceResource(String code, String label, PieceState state, Instant handedInAt, String sha256, String href) {

	static PieceResource of(EngagementReference reference, HandedPiece piece) {
		String path = "/api/engagements/" + reference + "/pieces/" + piece.code();
		return new PieceResource(piece.code(), piece.label(), piece.state(), piece.handedInAt().orElse(null),
				piece.sha256().orElse(null), piece.sha256().map((known) -> path).orElse(null));
	}

	/** What was scanned as evidence needs no further look, what a client sent does. */
	static PieceResource of(EngagementReference reference, Scan scan) {
		PieceState state = (scan.how() == Answer.How.LINK) ? PieceState.HANDED_IN : PieceState.ACCEPTED;
		return new PieceResource(scan.code(), scan.label(), state, scan.givenAt(), scan.sha256(),
				"/api/engagements/" + reference + "/pieces/" + scan.code());
	}

}
