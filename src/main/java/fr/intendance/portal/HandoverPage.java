package fr.intendance.portal;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.engine.Refused;
import fr.intendance.offboarding.ClientExit;
import fr.intendance.offboarding.Handover;
import fr.intendance.offboarding.Offboarding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client who leaves fetches what is theirs, and says that they have it. */
@RestController
class HandoverPage {

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final Offboarding offboarding;

	private final Handover handover;

	private final PortalPages pages;

	private final Clock clock;

	HandoverPage(Offboarding offboarding, Handover handover, PortalPages pages, Clock clock) {
		this.offboarding = offboarding;
		this.handover = handover;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/handover")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("handover", visit, (frame) -> view(frame, visit));
	}

	@GetMapping("/portal/{link}/handover/dossier.zip")
	ResponseEntity<byte[]> pack(Visit visit) {
		byte[] content = this.handover.content(visit.reference())
			.orElseThrow(() -> Refused
				.unknown("Ce fichier n’est plus conservé : vous l’avez reçu, et nos copies sont supprimées."));
		return ResponseEntity.ok()
			.contentType(ZIP)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("dossier_" + visit.reference() + ".zip")
						.build()
						.toString())
			.body(content);
	}

	@PostMapping("/portal/{link}/handover")
	ResponseEntity<String> receive(Visit visit) {
		try {
			this.handover.receive(visit.reference(), visit.answer(this.clock.instant()));
			return this.pages.thank(visit, "handover");
		}
		catch (Refused ex) {
			return this.pages.refuse("handover", visit, ex, () -> Reply.of("A bien reçu son dossier."),
					(frame) -> view(frame, visit));
		}
	}

	private View view(Frame frame, Visit visit) {
		Optional<ClientExit> exit = this.offboarding.of(visit.reference());
		boolean kept = this.handover.content(visit.reference()).isPresent();
		return new View(frame, visit.path("handover"),
				kept ? Optional.of(visit.path("handover/dossier.zip")) : Optional.empty(),
				exit.flatMap(ClientExit::packSha256),
				exit.filter((one) -> one.packedAt().isPresent() && one.deletedOn().isEmpty())
					.filter((one) -> one.receivedAt().isEmpty())
					.isPresent());
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param zip where the pack is, as long as it is kept
	 * @param sha256 its fingerprint
	 * @param awaited whether the client is to say that they have it
	 */
	record View(Frame frame, String action, Optional<String> zip, Optional<String> sha256, boolean awaited) {
	}

}
