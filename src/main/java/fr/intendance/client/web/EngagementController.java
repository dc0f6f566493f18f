package fr.intendance.client.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.journal.Journal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/engagements")
class EngagementController {

	private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

	private final Engagements engagements;

	private final Documents documents;

	private final Timeline timeline;

	private final Journal journal;

	EngagementController(Engagements engagements, Documents documents, Timeline timeline, Journal journal) {
		this.engagements = engagements;
		this.documents = documents;
		this.timeline = timeline;
		this.journal = journal;
	}

	@GetMapping
	List<EngagementResource> all(@RequestParam Optional<String> stage, @RequestParam Optional<String> state) {
		return this.engagements.visible(stage.map(EngagementController::stage), state.map(EngagementController::ended))
			.stream()
			.map(EngagementResource::of)
			.toList();
	}

	@GetMapping("/{reference}")
	EngagementResource one(@PathVariable String reference) {
		Engagement engagement = this.engagements.visible(known(reference));
		return EngagementResource.of(engagement, Optional
			.of(this.engagements.earlier(engagement).stream().map((one) -> one.reference().value()).toList()));
	}

	@GetMapping("/{reference}/documents")
	List<DocumentResource> documents(@PathVariable String reference) {
		this.engagements.visible(known(reference));
		return this.documents.of(reference).stream().map(DocumentResource::of).toList();
	}

	@GetMapping("/{reference}/timeline")
	List<TimelineEntry> timeline(@PathVariable String reference) {
		this.engagements.visible(known(reference));
		return this.timeline.of(known(reference));
	}

	/** The sealed journal of the engagement's client. */
	@GetMapping("/{reference}/journal")
	ResponseEntity<byte[]> journal(@PathVariable String reference) {
		String client = this.engagements.visible(known(reference)).clientId();
		return ResponseEntity.ok()
			.contentType(JSON_LINES)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("journal_" + client + ".jsonl").build().toString())
			.body(this.journal.export(client).getBytes(StandardCharsets.UTF_8));
	}

	/** What cannot be a reference is unknown like one that does not exist. */
	private static EngagementReference known(String reference) {
		try {
			return new EngagementReference(reference);
		}
		catch (Refused ex) {
			throw Refused.unknown("Ce dossier n’existe pas ou ne vous est pas confié. Vérifiez sa référence.");
		}
	}

	private static Stage stage(String kebab) {
		return Arrays.stream(Stage.values())
			.filter((stage) -> stage.kebab().equals(kebab))
			.findFirst()
			.orElseThrow(() -> Refused.invalid("stage", "Étapes possibles : %s."
				.formatted(String.join(", ", Arrays.stream(Stage.values()).map(Stage::kebab).toList()))));
	}

	private static boolean ended(String state) {
		return switch (state) {
			case "running" -> false;
			case "ended" -> true;
			default -> throw Refused.invalid("state", "États possibles : running, ended.");
		};
	}

}
