package fr.intendance.portal;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.access.ContactDevice;
import fr.intendance.access.ContactDevices;
import fr.intendance.access.DeviceCookie;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a contact asks for a code, types it, and leaves a device again. Only buttons do
 * anything: programs that look at the links of mails get no code and use none up.
 */
@RestController
class DevicePage {

	private final ContactDevices devices;

	private final DeviceCookie cookie;

	private final CodePages code;

	private final PortalPages pages;

	DevicePage(ContactDevices devices, DeviceCookie cookie, CodePages code, PortalPages pages) {
		this.devices = devices;
		this.cookie = cookie;
		this.code = code;
		this.pages = pages;
	}

	@ByLinkAlone
	@GetMapping("/portal/{link}/code")
	ResponseEntity<String> ask(Visit visit) {
		return this.code.ask(HttpStatus.OK, visit, Wanted.home(), false, Optional.empty());
	}

	/** Without a code mails one, with one opens the page that was wanted. */
	@ByLinkAlone
	@PostMapping("/portal/{link}/code")
	ResponseEntity<String> open(Visit visit, @RequestParam MultiValueMap<String, String> typed,
			HttpServletRequest request) {
		Wanted wanted = Wanted.of(typed);
		boolean asked = !typed.containsKey("code");
		try {
			if (asked) {
				this.devices.sendCode(visit.contact(), visit.reference());
				return this.code.ask(HttpStatus.OK, visit, wanted, true, Optional.empty());
			}
			ContactDevice device = this.devices.confirm(visit.contact(), visit.reference(), typed.getFirst("code"),
					this.cookie.of(request), typed.containsKey("own"));
			return opened(visit, wanted, device);
		}
		catch (Refused ex) {
			return this.code.ask(HttpStatus.valueOf(ex.status()), visit, wanted, true, Optional.of(ex));
		}
	}

	private ResponseEntity<String> opened(Visit visit, Wanted wanted, ContactDevice device) {
		ResponseEntity<String> page = (wanted.what() == Wanted.What.FORM) ? this.code.again(visit, wanted)
				: lead(visit.path(wanted.page()));
		return with(this.cookie.keep(device), page);
	}

	@GetMapping("/portal/{link}/device")
	ResponseEntity<String> show(Visit visit, HttpServletRequest request) {
		Instant until = this.devices.opensUntil(this.cookie.of(request), visit.contact(), visit.reference())
			.orElseThrow();
		return this.pages.show("device", visit, (frame) -> new View(frame, visit.path("device"), until));
	}

	/** Leaves this device, or all of them where {@code all} is sent. */
	@PostMapping("/portal/{link}/device")
	ResponseEntity<String> leave(Visit visit, @RequestParam MultiValueMap<String, String> typed,
			HttpServletRequest request) {
		if (typed.containsKey("all")) {
			this.devices.leaveAll(visit.reference());
		}
		this.cookie.of(request).ifPresent((secret) -> this.devices.leave(secret, visit.contact(), visit.reference()));
		return with(this.cookie.end(), lead(visit.path("code")));
	}

	private static ResponseEntity<String> lead(String path) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path).build();
	}

	private static ResponseEntity<String> with(String cookie, ResponseEntity<String> answer) {
		HttpHeaders headers = new HttpHeaders();
		headers.addAll(answer.getHeaders());
		headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
		headers.set(HttpHeaders.SET_COOKIE, cookie);
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the forms go
	 * @param until until when this device opens their pages
	 */
	record View(Frame frame, String action, Instant until) {
	}

}
