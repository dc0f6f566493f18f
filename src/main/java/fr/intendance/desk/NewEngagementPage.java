package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the firm writes down an enquiry that came by phone. */
@RestController
class NewEngagementPage {

	private static final String PATH = "/desk/engagements/new";

	private final Enquiries enquiries;

	private final ClientJourney journey;

	private final DeskPages pages;

	private final TransactionOperations transaction;

	NewEngagementPage(Enquiries enquiries, ClientJourney journey, DeskPages pages, TransactionOperations transaction) {
		this.enquiries = enquiries;
		this.journey = journey;
		this.pages = pages;
		this.transaction = transaction;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show() {
		return this.pages.show("new-engagement", (frame) -> new View(frame, Map.of()));
	}

	@PostMapping(PATH)
	ResponseEntity<String> start(@RequestParam Map<String, String> typed) {
		try {
			Engagement started = this.transaction.execute((status) -> started(typed));
			return this.pages.lead("/desk/engagements/" + started.reference());
		}
		catch (Refused ex) {
			return this.pages.refuse("new-engagement", ex, (frame) -> new View(frame, typed));
		}
	}

	private Engagement started(Map<String, String> typed) {
		Map<String, Object> fields = new HashMap<>(typed);
		fields.remove("_csrf");
		fields.put("consent", typed.containsKey("consent"));
		FormValues values = new FormValues(fields);
		Enquiry enquiry = Enquiry.of(values);
		values.refuseUnread(List.of());
		Engagement engagement = this.enquiries.receive(enquiry, Optional.empty());
		this.journey.enquiryReceived(engagement);
		return engagement;
	}

	/**
	 * @param frame what surrounds the page
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, Map<String, String> typed) {
	}

}
