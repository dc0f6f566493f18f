package fr.intendance.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page that counts a journal again on whoever's machine it is opened, from here or
 * from a folder: one file, which names its own script and style by their hashes.
 */
@RestController
class JournalCheckPage {

	private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"");

	private final String page;

	private final String policy;

	JournalCheckPage() throws IOException {
		this.page = new ClassPathResource("journal/verify-journal.html").getContentAsString(StandardCharsets.UTF_8);
		Matcher said = POLICY.matcher(this.page);
		if (!said.find()) {
			throw new IllegalStateException("The page says what it may do");
		}
		// a page cannot say itself that it is framed by nobody
		this.policy = said.group(1) + "; frame-ancestors 'none'";
	}

	@GetMapping("/verify/journal")
	ResponseEntity<String> show() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", this.policy)
			.body(this.page);
	}

}
