package fr.intendance.client.web;

import java.nio.charset.StandardCharsets;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.journal.Journal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JournalController {

	private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

	private final Engagements engagements;

	private final Journal journal;

	JournalController(Engagements engagements, Journal journal) {
		this.engagements = engagements;
		this.journal = journal;
	}

	/** The sealed journal of the engagement's client, for whoever may see it. */
	@GetMapping("/api/engagements/{reference}/journal")
	ResponseEntity<byte[]> export(@PathVariable String reference) {
		Engagement engagement = this.engagements.visible(new EngagementReference(reference));
		return ResponseEntity.ok()
			.contentType(JSON_LINES)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("journal_" + engagement.clientId() + ".jsonl")
						.build()
						.toString())
			.body(this.journal.export(engagement.clientId()).getBytes(StandardCharsets.UTF_8));
	}

}
