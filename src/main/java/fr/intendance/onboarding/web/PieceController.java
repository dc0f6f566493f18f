package fr.intendance.onboarding.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FileOpenings;
import fr.intendance.client.FileType;
import fr.intendance.client.Scan;
import fr.intendance.client.Scans;
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

	private final Scans scans;

	private final Engagements engagements;

	private final FileOpenings openings;

	PieceController(Pieces pieces, Scans scans, Engagements engagements, FileOpenings openings) {
		this.pieces = pieces;
		this.scans = scans;
		this.engagements = engagements;
		this.openings = openings;
	}

	/**
	 * The checklist and every file that came with an answer, for whoever may see the
	 * engagement.
	 */
	@GetMapping("/api/engagements/{reference}/pieces")
	List<PieceResource> pieces(@PathVariable String reference) {
		EngagementReference visible = visible(reference);
		return Stream
			.concat(this.pieces.of(visible).stream().map((piece) -> PieceResource.of(visible, piece)),
					this.scans.of(visible).stream().map((scan) -> PieceResource.of(visible, scan)))
			.toList();
	}

	/** The file that was handed in or scanned, never shown within our pages. */
	@GetMapping("/api/engagements/{reference}/pieces/{code}")
	ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable String code) {
		EngagementReference visible = visible(reference);
		ResponseEntity<byte[]> file = find(visible, code);
		this.openings.record(visible, FileOpenings.Kind.PIECE, code);
		return file;
	}

	private ResponseEntity<byte[]> find(EngagementReference visible, String code) {
		Optional<HandedPiece> piece = this.pieces.of(visible)
			.stream()
			.filter((one) -> one.code().equals(code) && one.type().isPresent())
			.findFirst();
		if (piece.isPresent()) {
			return download(piece.get().type().orElseThrow(), piece.get().fileName(),
					this.pieces.content(visible, code));
		}
		Scan scan = this.scans.of(visible)
			.stream()
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow(PieceController::unknown);
		return download(scan.type(), scan.fileName(), this.scans.content(visible, code));
	}

	private static ResponseEntity<byte[]> download(FileType type, String name, Optional<byte[]> content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type.contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content.orElseThrow(PieceController::unknown));
	}

	private EngagementReference visible(String reference) {
		Engagement engagement = this.engagements.visible(new EngagementReference(reference));
		return engagement.reference();
	}

	private static Refused unknown() {
		return Refused.unknown("Cette pièce n’existe pas ou n’a pas encore été remise.");
	}

}
