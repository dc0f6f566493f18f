package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Trails;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way that an engagement took through the models, step by step; with a script also as
 * the diagram with its tokens.
 */
@RestController
class TrailPage {

	private final VisibleEngagements engagements;

	private final TrailSheet sheet;

	private final Trails trails;

	private final DeskPages pages;

	TrailPage(VisibleEngagements engagements, TrailSheet sheet, Trails trails, DeskPages pages) {
		this.engagements = engagements;
		this.sheet = sheet;
		this.trails = trails;
		this.pages = pages;
	}

	/** The map, or one of the processes that it called. */
	@GetMapping({ "/desk/engagements/{reference}/trail", "/desk/engagements/{reference}/trail/{process}" })
	ResponseEntity<String> show(@PathVariable String reference, @PathVariable Optional<String> process) {
		Engagement engagement = this.engagements.get(reference);
		String chosen = process.orElse(TrailSheet.MAP);
		return this.pages.show("trail", (frame) -> this.sheet.of(engagement, chosen, frame));
	}

	/** The model that it follows, for the diagram. */
	@GetMapping("/desk/engagements/{reference}/trail/{process}/model")
	ResponseEntity<String> model(@PathVariable String reference, @PathVariable String process) {
		Engagement engagement = this.engagements.get(reference);
		return this.sheet.find(engagement, process)
			.map((trail) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_XML)
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(this.trails.model(trail)))
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas suivi ce processus."));
	}

}
