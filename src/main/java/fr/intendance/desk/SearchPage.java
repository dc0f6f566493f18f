package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds clients, documents and tasks. What is asked are names and addresses: it is sent
 * in a form, so that it stands in no address and no log.
 */
@RestController
class SearchPage {

	private static final String PATH = "/desk/search";

	private static final String PAGE = "search";

	private static final int LONGEST = 100;

	private final SearchSheet sheet;

	private final DeskPages pages;

	SearchPage(SearchSheet sheet, DeskPages pages) {
		this.sheet = sheet;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> ask() {
		return this.pages.show(PAGE, (frame) -> nothing(frame, ""));
	}

	@PostMapping(PATH)
	ResponseEntity<String> find(@RequestParam Map<String, String> typed) {
		try {
			String question = new FormValues(typed).requiredLine("q", LONGEST);
			return this.pages.show(PAGE, (frame) -> this.sheet.of(question, frame));
		}
		catch (Refused ex) {
			return this.pages.refuse(PAGE, ex, (frame) -> nothing(frame, typed.getOrDefault("q", "")));
		}
	}

	private static SearchSheet.View nothing(Frame frame, String typed) {
		return new SearchSheet.View(frame, typed, false, List.of(), List.of(), List.of(), false);
	}

}
