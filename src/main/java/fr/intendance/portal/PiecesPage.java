package fr.intendance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.document.BoundSheets;
import fr.intendance.document.Firm;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;
import fr.intendance.settings.Setting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where the client hands over what the work needs. */
@RestController
class PiecesPage {

	private final Pieces pieces;

	private final BoundSheets sheets;

	private final PortalPages pages;

	private final Setting<Firm> firm;

	private final Clock clock;

	PiecesPage(Pieces pieces, BoundSheets sheets, PortalPages pages, Setting<Firm> firm, Clock clock) {
		this.firm = firm;
		this.sheets = sheets;
		this.pieces = pieces;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/pieces")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("pieces", visit, (frame) -> view(frame, visit));
	}

	@PostMapping(path = "/portal/{link}/pieces", consumes = "multipart/form-data")
	ResponseEntity<String> handIn(Visit visit, @RequestParam(defaultValue = "") String piece,
			@RequestParam List<MultipartFile> file) {
		return answered(visit,
				() -> this.pieces.handIn(visit.reference(), piece, bound(file), visit.answer(this.clock.instant())),
				() -> reply(visit, piece, "").with(bound(file)));
	}

	@PostMapping(path = "/portal/{link}/pieces", consumes = "application/x-www-form-urlencoded")
	ResponseEntity<String> handOver(Visit visit, @RequestParam(defaultValue = "") String piece,
			@RequestParam(defaultValue = "") String note) {
		return answered(visit, () -> this.pieces.handOver(visit.reference(), piece, FreeText.of("note", note, 500),
				visit.answer(this.clock.instant())), () -> reply(visit, piece, note));
	}

	private ResponseEntity<String> answered(Visit visit, Runnable answer, Supplier<Reply> reply) {
		try {
			answer.run();
			return this.pages.thank(visit, "pieces");
		}
		catch (Refused ex) {
			return this.pages.refuse("pieces", visit, ex, reply, (frame) -> view(frame, visit));
		}
	}

	private Reply reply(Visit visit, String code, String note) {
		String label = this.pieces.of(visit.reference())
			.stream()
			.filter((one) -> one.code().equals(code))
			.map(HandedPiece::label)
			.findFirst()
			.orElse("");
		return Reply.of(label, note);
	}

	private View view(Frame frame, Visit visit) {
		return new View(frame, visit.path("pieces"), this.firm.now().email(),
				this.pieces.of(visit.reference(), visit.language()));
	}

	/**
	 * Several files are the sheets of one piece; each is looked at before it is opened.
	 */
	private byte[] bound(List<MultipartFile> sent) {
		List<byte[]> files = sent.stream().filter((one) -> !one.isEmpty()).map(PiecesPage::bytes).toList();
		if (files.size() > 1) {
			files.forEach(HandedFile::of);
		}
		try {
			return files.isEmpty() ? new byte[0] : this.sheets.bind(files);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.invalid("file", ex.getMessage());
		}
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the forms go
	 * @param invited the address of the firm that the client lets into their tools
	 * @param pieces the checklist
	 */
	record View(Frame frame, String action, String invited, List<HandedPiece> pieces) {
	}

}
