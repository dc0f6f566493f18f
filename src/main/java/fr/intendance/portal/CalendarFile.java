package fr.intendance.portal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fr.intendance.engine.Refused;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An appointment as a file that calendars open. */
final class CalendarFile {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private CalendarFile() {
	}

	/**
	 * @throws Refused 404 if there is no appointment to come
	 */
	static ResponseEntity<String> of(String name, Optional<String> entry) {
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(entry.orElseThrow(() -> Refused.unknown("Il n’y a pas de rendez-vous à venir.")));
	}

}
