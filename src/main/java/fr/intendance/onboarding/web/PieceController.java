package fr.intendance.onboarding.web;

import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PieceController {

	private final Pieces pieces;

	private final Engagements engagements;

	PieceController(Pieces pieces, Engagements engagements) {
		this.pieces = pieces;
		this.engagements = engagements;
	}

	/** The checklist, for whoever may see the engagement. */
	@GetMapping("/api/engagements/{reference}/pieces")
	List<PieceResource> pieces(@PathVariable String reference) {
		EngagementReference visible = visible(reference);
		return this.pieces.of(visible).stream().map((piece) -> PieceResource.of(visible, piece)).toList();
	}

	/** The file that was handed in, never shown within our pages. */
	@GetMapping("/api/engagements/{reference}/pieces/{code}")
	ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable String code) {
		EngagementReference visible = visible(reference);
		HandedPiece piece = this.pieces.of(visible)
			.stream()
			.filter((one) -> one.code().equals(code) && one.type().isPresent())
			.findFirst()
			.orElseThrow(PieceController::unknown);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(piece.type().orElseThrow().contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(piece.fileName()).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(this.pieces.content(visible, code).orElseThrow(PieceController::unknown));
	}

	private EngagementReference visible(String reference) {
		Engagement engagement = this.engagements.visible(new EngagementReference(reference));
		return engagement.reference();
	}

	private static Refused unknown() {
		return Refused.unknown("Cette pièce n’existe pas ou n’a pas encore été remise.");
	}

}
