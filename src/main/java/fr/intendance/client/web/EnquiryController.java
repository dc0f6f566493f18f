package fr.intendance.client.web;

import java.util.Map;

import fr.intendance.client.EnquiryDesk;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public form's way in for programs and web sites. */
@RestController
class EnquiryController {

	private final EnquiryDesk enquiries;

	EnquiryController(EnquiryDesk enquiries) {
		this.enquiries = enquiries;
	}

	@PostMapping("/api/enquiries")
	@ResponseStatus(HttpStatus.ACCEPTED)
	Map<String, String> receive(@RequestBody Map<String, Object> fields, HttpServletRequest request) {
		return Map.of("receipt", this.enquiries.receive(fields, request.getRemoteAddr()));
	}

}
