package fr.intendance.client.web;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FileOpenings;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController {

	private final Documents documents;

	private final Engagements engagements;

	private final FileOpenings openings;

	DocumentController(Documents documents, Engagements engagements, FileOpenings openings) {
		this.documents = documents;
		this.engagements = engagements;
		this.openings = openings;
	}

	/** The PDF, for whoever may see its engagement. */
	@GetMapping("/api/documents/{number}")
	ResponseEntity<byte[]> pdf(@PathVariable String number) {
		Document document = this.documents.find(number).orElseThrow(DocumentController::unknown);
		Engagement engagement = visible(document);
		byte[] content = this.documents.kept(document)
			.orElseThrow(() -> Refused
				.unknown("Ce document a été effacé avec le client\u00a0: il n’en reste que le numéro."));
		this.openings.record(engagement.reference(), FileOpenings.Kind.DOCUMENT, document.number());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(document.fileName()).build().toString())
			.body(content);
	}

	/** Whoever may not see it learns no more than of one that does not exist. */
	private Engagement visible(Document document) {
		try {
			return this.engagements.visible(new EngagementReference(document.engagement()));
		}
		catch (Refused ex) {
			throw unknown();
		}
	}

	private static Refused unknown() {
		return Refused.unknown("Ce document n’existe pas ou ne vous est pas confié.");
	}

}
