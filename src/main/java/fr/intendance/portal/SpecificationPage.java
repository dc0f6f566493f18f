package fr.intendance.portal;

import java.time.Clock;

import fr.intendance.engine.Refused;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.NeedsReviews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads the cahier des charges and agrees to it. */
@RestController
class SpecificationPage {

	private final NeedsReviews reviews;

	private final PortalPages pages;

	private final Clock clock;

	SpecificationPage(NeedsReviews reviews, PortalPages pages, Clock clock) {
		this.reviews = reviews;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/specification")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("specification", visit, (frame) -> view(frame, visit));
	}

	@PostMapping("/portal/{link}/specification")
	ResponseEntity<String> agree(Visit visit) {
		try {
			this.reviews.agree(visit.reference(), visit.answer(this.clock.instant()));
			return this.pages.thank(visit, "Cahier des charges approuvé",
					"Merci ! Nous établissons votre devis et vous l’adressons par courriel.");
		}
		catch (Refused ex) {
			return this.pages.refuse("specification", visit, ex, (frame) -> view(frame, visit));
		}
	}

	private View view(Frame frame, Visit visit) {
		AgreedNeeds needs = this.reviews.needs(visit.reference())
			.orElseThrow(() -> Refused.unknown("Votre cahier des charges n’est pas encore prêt."));
		return new View(frame, visit.path("specification"), visit.path("documents/" + needs.specification()), needs,
				this.reviews.isAgreed(visit.reference()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param pdf where the document is
	 * @param needs what it says in short
	 * @param agreed whether they agreed already
	 */
	record View(Frame frame, String action, String pdf, AgreedNeeds needs, boolean agreed) {
	}

}
