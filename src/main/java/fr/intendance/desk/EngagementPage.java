package fr.intendance.desk;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One engagement: where it stands, what happened, what the firm may write down. */
@RestController
class EngagementPage {

	private final VisibleEngagements engagements;

	private final EngagementSheet sheet;

	private final DeskPages pages;

	EngagementPage(VisibleEngagements engagements, EngagementSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping("/desk/engagements/{reference}")
	ResponseEntity<String> show(@PathVariable String reference) {
		Engagement engagement = this.engagements.get(reference);
		return this.pages.show("engagement", (frame) -> this.sheet.of(engagement, frame, Typed.nothing()));
	}

	/** Finds what whoever is signed in may see; all else is unknown in the same words. */
	@Component
	static class VisibleEngagements {

		private final Engagements engagements;

		VisibleEngagements(Engagements engagements) {
			this.engagements = engagements;
		}

		/**
		 * @throws Refused 404, also for what cannot be a reference
		 */
		Engagement get(String reference) {
			return this.engagements.visible(parsed(reference));
		}

		private static EngagementReference parsed(String reference) {
			try {
				return new EngagementReference(reference);
			}
			catch (Refused ex) {
				throw Refused.unknown("Ce dossier n’existe pas ou ne vous est pas confié. Vérifiez sa référence.");
			}
		}

	}

}
