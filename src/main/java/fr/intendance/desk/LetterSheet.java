package fr.intendance.desk;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Shows a mail as its reader sees it, on a page that can do nothing. */
final class LetterSheet {

	/** The letter may show itself and lead away, and nothing else. */
	private static final String LETTER_ONLY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

	private LetterSheet() {
	}

	static ResponseEntity<String> of(String html) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", LETTER_ONLY)
			.cacheControl(CacheControl.noStore())
			.body(html);
	}

}
