package fr.intendance.client.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.ClientJourney;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.engine.FormValues;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public form's way in; its answer is the same for a known and an unknown address.
 */
@RestController
class EnquiryController {

	/** A field that people do not see and machines fill in. */
	private static final String HONEYPOT = "website";

	private final Enquiries enquiries;

	private final ClientJourney journey;

	private final EnquiryLimit limit;

	EnquiryController(Enquiries enquiries, ClientJourney journey, EnquiryLimit limit) {
		this.enquiries = enquiries;
		this.journey = journey;
		this.limit = limit;
	}

	@PostMapping("/api/enquiries")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Transactional
	public Receipt receive(@RequestBody Map<String, Object> fields, HttpServletRequest request) {
		this.limit.spend(request.getRemoteAddr());
		Map<String, Object> typed = new HashMap<>(fields);
		Object trap = typed.remove(HONEYPOT);
		FormValues values = new FormValues(typed);
		Enquiry enquiry = Enquiry.of(values);
		values.refuseUnread(List.of());
		if (trap == null || trap.toString().isBlank()) {
			this.journey.enquiryReceived(this.enquiries.receive(enquiry, Optional.empty()));
		}
		return Receipt.fresh();
	}

}
