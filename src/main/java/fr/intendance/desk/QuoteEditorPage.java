package fr.intendance.desk;

import java.util.Map;
import java.util.function.Supplier;

import fr.intendance.client.EngagementReference;
import fr.intendance.desk.EngagementPage.VisibleEngagements;
import fr.intendance.engine.Refused;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a quote is prepared and approved, with its total and its PDF as they would be;
 * Tasklist has the same two tasks without them.
 */
@RestController
class QuoteEditorPage {

	private static final String PATH = "/desk/engagements/{reference}/quote";

	private static final String PAGE = "quote";

	private final VisibleEngagements engagements;

	private final QuoteEditing editing;

	private final QuoteSheet sheet;

	private final DeskPages pages;

	QuoteEditorPage(VisibleEngagements engagements, QuoteEditing editing, QuoteSheet sheet, DeskPages pages) {
		this.engagements = engagements;
		this.editing = editing;
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@PathVariable String reference) {
		EngagementReference visible = visible(reference);
		QuoteSheet.Sheet now = this.sheet.now(visible);
		return this.pages.show(PAGE, now::in);
	}

	@PostMapping(PATH)
	ResponseEntity<?> keep(@PathVariable String reference, @RequestParam Map<String, String> typed) {
		EngagementReference visible = visible(reference);
		return orRefuse(visible, typed, () -> {
			if (typed.containsKey("recount")) {
				QuoteSheet.Sheet tried = this.sheet.of(this.editing.tried(visible, typed), typed);
				return this.pages.show(PAGE, tried::in);
			}
			boolean goesOn = this.editing.keep(visible, typed);
			return this.pages.lead("/desk/engagements/" + visible + (goesOn ? "/quote" : ""));
		});
	}

	@PostMapping(PATH + "/preview")
	ResponseEntity<?> preview(@PathVariable String reference, @RequestParam Map<String, String> typed) {
		EngagementReference visible = visible(reference);
		return orRefuse(visible, typed,
				() -> ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_PDF)
					.header(HttpHeaders.CACHE_CONTROL, "no-store")
					.header(HttpHeaders.CONTENT_DISPOSITION,
							ContentDisposition.inline().filename("projet-de-devis.pdf").build().toString())
					.body(this.editing.preview(visible, typed)));
	}

	private ResponseEntity<?> orRefuse(EngagementReference reference, Map<String, String> typed,
			Supplier<ResponseEntity<?>> what) {
		try {
			return what.get();
		}
		catch (Refused ex) {
			QuoteSheet.Sheet stands = this.sheet.kept(reference, typed);
			return this.pages.refuse(PAGE, ex, stands::in);
		}
	}

	private EngagementReference visible(String reference) {
		return this.engagements.get(reference).reference();
	}

}
