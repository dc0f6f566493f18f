package fr.intendance.offboarding.web;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FileOpenings;
import fr.intendance.engine.Refused;
import fr.intendance.offboarding.Handover;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PackController {

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final Engagements engagements;

	private final Handover handover;

	private final FileOpenings openings;

	PackController(Engagements engagements, Handover handover, FileOpenings openings) {
		this.engagements = engagements;
		this.handover = handover;
		this.openings = openings;
	}

	/** The ZIP, for whoever may see its engagement. */
	@GetMapping("/api/engagements/{reference}/reversibility-pack")
	ResponseEntity<byte[]> pack(@PathVariable String reference) {
		EngagementReference visible = this.engagements.visible(new EngagementReference(reference)).reference();
		byte[] content = this.handover.content(visible)
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas de fichier à rendre, ou il n’est plus conservé."));
		this.openings.record(visible, FileOpenings.Kind.DOSSIER, visible.value());
		return ResponseEntity.ok()
			.contentType(ZIP)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("dossier_" + visible + ".zip").build().toString())
			.body(content);
	}

}
