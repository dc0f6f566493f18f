package fr.intendance.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.client.Engagements;
import fr.intendance.document.Wording;
import fr.intendance.journal.Journal;
import fr.intendance.offboarding.Exports;
import fr.intendance.transparency.ErasureRequest;
import fr.intendance.transparency.ErasureRequests;
import fr.intendance.transparency.Insider;
import fr.intendance.transparency.Insiders;
import fr.intendance.transparency.Kept;
import fr.intendance.transparency.Opening;
import fr.intendance.transparency.Openings;
import fr.intendance.transparency.Retention;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the client sees who opened which of their files, whom the firm lets in and what
 * is kept until when, and takes all of it away.
 */
@RestController
class ConfidentialityPage {

	/** The export of everything has the others. */
	private static final int MOST = 50;

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final Openings openings;

	private final Insiders insiders;

	private final Retention retention;

	private final Exports exports;

	private final ErasureRequests erasures;

	private final Clock clock;

	private final Journal journal;

	private final Engagements engagements;

	private final PortalPages pages;

	ConfidentialityPage(Openings openings, Insiders insiders, Retention retention, Exports exports,
			ErasureRequests erasures, Clock clock, Journal journal, Engagements engagements, PortalPages pages) {
		this.openings = openings;
		this.insiders = insiders;
		this.retention = retention;
		this.exports = exports;
		this.erasures = erasures;
		this.clock = clock;
		this.journal = journal;
		this.engagements = engagements;
		this.pages = pages;
	}

	@GetMapping("/portal/{link}/confidentiality")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.show("confidentiality", visit, (frame) -> view(frame, visit));
	}

	/**
	 * Written down, so it is asked for by a button and never by whatever looks at links.
	 */
	@PostMapping("/portal/{link}/confidentiality/dossier.zip")
	ResponseEntity<byte[]> export(Visit visit) {
		return file(ZIP, "dossier_" + visit.reference() + ".zip", this.exports.of(visit.reference()));
	}

	/** At any time, also after the end. */
	@PostMapping("/portal/{link}/confidentiality/erasure")
	ResponseEntity<String> erase(Visit visit) {
		ErasureRequest request = this.erasures.ask(visit.reference(), visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "erasure", Wording.date(request.dueOn(), visit.language()));
	}

	@GetMapping("/portal/{link}/confidentiality/journal.jsonl")
	ResponseEntity<byte[]> journal(Visit visit) {
		String client = this.engagements.get(visit.reference()).clientId();
		return file(new MediaType("application", "jsonl", StandardCharsets.UTF_8), "journal_" + client + ".jsonl",
				this.journal.export(client).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

	private View view(Frame frame, Visit visit) {
		Locale language = visit.language();
		List<Opening> opened = this.openings.of(visit.reference(), language);
		return new View(frame, opened.stream().limit(MOST).toList(), Math.max(0, opened.size() - MOST),
				this.insiders.of(visit.reference()),
				this.retention.of(visit.reference(), language).stream().map(Row::of).toList(),
				this.journal.head(this.engagements.get(visit.reference()).clientId()).brief(),
				visit.path("confidentiality/dossier.zip"), visit.path("confidentiality/journal.jsonl"),
				visit.path("confidentiality/erasure"),
				this.erasures.of(visit.reference())
					.stream()
					.filter(ErasureRequest::isOpen)
					.map(ErasureRequest::dueOn)
					.findFirst());
	}

	/**
	 * @param frame what surrounds the page
	 * @param openings who opened which files, the newest first
	 * @param more how many more times than shown
	 * @param insiders whom the firm lets in, and whom it did
	 * @param kept what is kept until when
	 * @param head where the journal ends
	 * @param dossier where all of it is fetched
	 * @param journal where the journal is fetched
	 * @param erasure where they ask for erasure
	 * @param erasureDue by when they are answered, once they asked
	 */
	record View(Frame frame, List<Opening> openings, int more, List<Insider> insiders, List<Row> kept, String head,
			String dossier, String journal, String erasure, Optional<LocalDate> erasureDue) {
	}

	/**
	 * @param what the data
	 * @param rule how long
	 * @param until the last day, once the clock runs
	 */
	record Row(String what, String rule, Optional<LocalDate> until) {

		static Row of(Kept one) {
			return new Row(one.what(), one.rule(), one.until());
		}

	}

}
