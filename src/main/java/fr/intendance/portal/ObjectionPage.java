package fr.intendance.portal;

import java.util.Optional;

import fr.intendance.reminder.Objections;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody says that they want no more reminders: by the button of the page, or of
 * their mail program (RFC 8058), which sends the same. Looking at the page changes
 * nothing, since mail filters look at every link. A code would stand in the way of a
 * right that is to cost one click, and neither page shows anything personal.
 */
@RestController
class ObjectionPage {

	private final Objections objections;

	private final PortalPages pages;

	ObjectionPage(Objections objections, PortalPages pages) {
		this.objections = objections;
		this.pages = pages;
	}

	@ByLinkAlone
	@GetMapping("/portal/{link}/objection")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.open(HttpStatus.OK, "objection", Optional.empty(),
				(frame) -> new View(frame, visit.path("objection")));
	}

	@ByLinkAlone
	@PostMapping("/portal/{link}/objection")
	ResponseEntity<String> object(Visit visit) {
		this.objections.object(visit.reference());
		return this.pages.thankAnybody("objection");
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 */
	record View(Frame frame, String action) {
	}

}
