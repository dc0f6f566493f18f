package fr.intendance.portal;

import fr.intendance.reminder.Objections;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody says that they want no more reminders: by the button of the page, or of
 * their mail program (RFC 8058), which sends the same. Looking at the page changes
 * nothing, since mail filters look at every link.
 */
@RestController
class ObjectionPage {

	private final Objections objections;

	private final PortalPages pages;

	ObjectionPage(Objections objections, PortalPages pages) {
		this.objections = objections;
		this.pages = pages;
	}

	@GetMapping("/portal/{link}/objection")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("objection", visit,
				(frame) -> new View(frame, visit.path("objection"), this.objections.stands(visit.contact().email())));
	}

	@PostMapping("/portal/{link}/objection")
	ResponseEntity<String> object(Visit visit) {
		this.objections.object(visit.reference());
		return this.pages.thank(visit, "C’est noté", "Nous ne vous relancerons plus. Vos liens restent valables\u00a0: "
				+ "si vous souhaitez nous répondre, vous le pouvez toujours.");
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param done whether they objected before
	 */
	record View(Frame frame, String action, boolean done) {
	}

}
