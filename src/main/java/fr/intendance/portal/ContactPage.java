package fr.intendance.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.access.EmbeddedForm;
import fr.intendance.access.ReaderLanguage;
import fr.intendance.client.EnquiryDesk;
import fr.intendance.engine.Refused;
import fr.intendance.portal.SelfCheckWords.Along;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public form, which works without JavaScript; also within the firm's own web site,
 * where it has no session, no cookie and no more around it than it needs.
 */
@RestController
class ContactPage {

	private final EnquiryDesk enquiries;

	private final ReaderLanguage readers;

	private final SelfCheckWords words;

	private final PortalPages pages;

	ContactPage(EnquiryDesk enquiries, ReaderLanguage readers, SelfCheckWords words, PortalPages pages) {
		this.words = words;
		this.readers = readers;
		this.enquiries = enquiries;
		this.pages = pages;
	}

	@GetMapping({ "/contact", EmbeddedForm.PATH })
	ResponseEntity<String> show() {
		return form(HttpStatus.OK, Map.of(), Optional.empty(), Optional.empty());
	}

	/** After the self-check, with what they answered, which they may leave out. */
	@PostMapping(path = "/contact", params = "begin")
	ResponseEntity<String> begin(@RequestParam Map<String, String> typed, HttpServletRequest request) {
		return form(HttpStatus.OK, Map.of(), this.words.of(typed, this.readers.of(request)), Optional.empty());
	}

	@PostMapping(path = { "/contact", EmbeddedForm.PATH }, params = "!begin")
	ResponseEntity<String> send(@RequestParam Map<String, String> typed, HttpServletRequest request) {
		Map<String, Object> fields = new HashMap<>(typed);
		fields.remove(ReaderLanguage.PARAMETER);
		fields.put("consent", typed.containsKey("consent"));
		fields.putIfAbsent("locale", this.readers.of(request).getLanguage());
		try {
			String receipt = this.enquiries.receive(fields, request.getRemoteAddr());
			return this.pages.open(HttpStatus.ACCEPTED, "contact-sent", Optional.empty(),
					(frame) -> new Sent(frame, receipt));
		}
		catch (Refused ex) {
			return form(HttpStatus.valueOf(ex.status()), typed, this.words.of(typed, this.readers.of(request)),
					Optional.of(ex));
		}
	}

	private ResponseEntity<String> form(HttpStatus status, Map<String, String> typed, Optional<Along> selfCheck,
			Optional<Refused> refused) {
		return this.pages.open(status, "contact", refused, (frame) -> new View(frame, typed, selfCheck));
	}

	/**
	 * @param frame what surrounds the page
	 * @param typed what was typed before it was refused
	 * @param selfCheck what goes along of their self-check, if they did it
	 */
	record View(Frame frame, Map<String, String> typed, Optional<Along> selfCheck) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param receipt what the sender may quote
	 */
	record Sent(Frame frame, String receipt) {
	}

}
