package fr.intendance.portal;

import java.nio.charset.StandardCharsets;

import fr.intendance.journal.CheckPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where anybody counts a journal again, or saves the page that does. */
@RestController
class JournalCheckPage {

	private final CheckPage page;

	JournalCheckPage(CheckPage page) {
		this.page = page;
	}

	@GetMapping("/verify/journal")
	ResponseEntity<String> show() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", this.page.policy())
			.body(this.page.html());
	}

}
