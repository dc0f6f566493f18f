package fr.intendance.portal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.StrangerLimit;
import fr.intendance.document.Document;
import fr.intendance.document.DocumentCheck;
import fr.intendance.document.DocumentCheck.Finding;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where anybody who has a file asks whether the firm issued it as it is. */
@RestController
class VerificationPage {

	private final DocumentCheck check;

	private final StrangerLimit limit;

	private final PortalPages pages;

	VerificationPage(DocumentCheck check, StrangerLimit limit, PortalPages pages) {
		this.check = check;
		this.limit = limit;
		this.pages = pages;
	}

	@GetMapping("/verify")
	ResponseEntity<String> ask() {
		return page(HttpStatus.OK, Optional.empty(), Optional.empty());
	}

	@PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<String> answer(@RequestParam(required = false) MultipartFile file, HttpServletRequest request)
			throws IOException {
		try {
			return page(HttpStatus.OK, Optional.of(checked(bytes(file), request)), Optional.empty());
		}
		catch (Refused ex) {
			return page(HttpStatus.valueOf(ex.status()), Optional.empty(), Optional.of(ex));
		}
	}

	@PostMapping(path = "/api/documents/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	VerificationResource answerPart(@RequestParam(required = false) MultipartFile file, HttpServletRequest request)
			throws IOException {
		return VerificationResource.of(checked(bytes(file), request));
	}

	@PostMapping(path = "/api/documents/verify",
			consumes = { MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE })
	VerificationResource answerBody(@RequestBody(required = false) byte[] file, HttpServletRequest request) {
		return VerificationResource.of(checked(Optional.ofNullable(file).orElseGet(() -> new byte[0]), request));
	}

	private static byte[] bytes(MultipartFile file) throws IOException {
		return (file != null) ? file.getBytes() : new byte[0];
	}

	private Finding checked(byte[] file, HttpServletRequest request) {
		this.limit.spend("verification", request.getRemoteAddr());
		if (file.length == 0) {
			throw Refused.invalid("file", "Choisissez le fichier PDF à vérifier.");
		}
		return this.check.of(file);
	}

	private ResponseEntity<String> page(HttpStatus status, Optional<Finding> finding, Optional<Refused> refused) {
		return this.pages.open(status, "verification", refused, (frame) -> new View(frame, finding.map(Answer::of)));
	}

	/**
	 * @param frame what surrounds the page
	 * @param answer what the file is, once one was sent
	 */
	record View(Frame frame, Optional<Answer> answer) {
	}

	/**
	 * @param verdict the end of the key of its sentence
	 * @param kind what the document is; what that is called is in the bundle
	 * @param number its number
	 * @param issuedOn the day
	 * @param version the template that made it, its language and its version
	 * @param sha256 the fingerprint of the file
	 * @param replacedBy the number of a newer version
	 */
	record Answer(String verdict, Optional<String> kind, Optional<String> number, Optional<LocalDate> issuedOn,
			Optional<String> version, String sha256, Optional<String> replacedBy) {

		static Answer of(Finding finding) {
			return new Answer(VerificationResource.of(finding).verdict(), finding.document().map(Document::kind),
					finding.document().map(Document::number),
					finding.document().map((one) -> LocalDate.ofInstant(one.issuedAt(), BusinessZone.PARIS)),
					finding.document().map(Answer::version), finding.sha256(), finding.replacedBy());
		}

		private static String version(Document one) {
			return "%s (%s), version %s".formatted(one.kind(), one.language().getLanguage(), one.templateVersion());
		}

	}

}
