package fr.intendance.portal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.SpecificationAgreements;
import fr.intendance.needsreview.SpecificationCorrections;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads the cahier des charges and agrees to it. */
@RestController
class SpecificationPage {

	private final NeedsReviews reviews;

	private final SpecificationAgreements agreements;

	private final SpecificationCorrections corrections;

	private final PortalPages pages;

	private final Clock clock;

	SpecificationPage(NeedsReviews reviews, SpecificationAgreements agreements, SpecificationCorrections corrections,
			PortalPages pages, Clock clock) {
		this.reviews = reviews;
		this.agreements = agreements;
		this.corrections = corrections;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/specification")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("specification", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/specification")
	ResponseEntity<String> answer(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			return typed.containsKey("text") ? correct(visit, typed.get("text")) : agree(visit, typed);
		}
		catch (Refused ex) {
			return this.pages.refuse("specification", visit, ex, () -> reply(typed),
					(frame) -> view(frame, visit, typed));
		}
	}

	private ResponseEntity<String> agree(Visit visit, Map<String, String> typed) {
		this.agreements.agree(visit.reference(), typed.getOrDefault("number", ""), visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "specification.agreed");
	}

	private ResponseEntity<String> correct(Visit visit, String text) {
		this.corrections.ask(visit.reference(), FreeText.of("text", text, 2000), visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "specification.corrected");
	}

	private static Reply reply(Map<String, String> typed) {
		return typed.containsKey("text") ? Reply.of("Demande une correction.", typed.get("text"))
				: Reply.of("Approuve le cahier des charges %s.".formatted(typed.getOrDefault("number", "")));
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		AgreedNeeds needs = this.reviews.needs(visit.reference(), visit.language())
			.orElseThrow(() -> Refused.unknown("Votre cahier des charges n’est pas encore prêt."));
		return new View(frame, visit.path("specification"), visit.path("documents/" + needs.specification()), needs,
				this.agreements.isAgreed(visit.reference()), this.corrections.isAwaited(visit.reference()),
				this.corrections.replaced(visit.reference()), typed);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param pdf where the document is
	 * @param needs what it says in short
	 * @param agreed whether they agreed already
	 * @param awaited whether they wait for a corrected version
	 * @param replaced the number of the version that this one replaces
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, String pdf, AgreedNeeds needs, boolean agreed, boolean awaited,
			Optional<String> replaced, Map<String, String> typed) {
	}

}
