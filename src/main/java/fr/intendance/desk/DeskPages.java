package fr.intendance.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.document.Csv;
import fr.intendance.access.ReaderLanguage;
import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Fills the desk's templates within their frame. */
@Component
class DeskPages {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Templates templates;

	private final Actors actors;

	private final FirstSteps firstSteps;

	private final ReaderLanguage readers;

	private final Sentences sentences;

	private final HttpServletRequest request;

	DeskPages(Templates templates, Actors actors, FirstSteps firstSteps, ReaderLanguage readers, Sentences sentences,
			HttpServletRequest request) {
		this.readers = readers;
		this.sentences = sentences;
		this.templates = templates;
		this.actors = actors;
		this.firstSteps = firstSteps;
		this.request = request;
	}

	/** A page as it is. */
	ResponseEntity<String> show(String page, Function<Frame, Record> view) {
		return write(HttpStatus.OK, page, view.apply(frame(Optional.empty())));
	}

	/** The same page after a refusal, with the sentence and what was typed. */
	ResponseEntity<String> refuse(String page, Refused refused, Function<Frame, Record> view) {
		return write(HttpStatus.valueOf(refused.status()), page, view.apply(frame(Optional.of(refused))));
	}

	/** Leads to another page after something was written down. */
	ResponseEntity<String> lead(String path) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path).build();
	}

	/**
	 * A table for spreadsheets.
	 * @param name of the file, without its ending; names nobody
	 */
	ResponseEntity<byte[]> table(String name, Csv csv) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".csv").build().toString())
			.body(csv.bytes());
	}

	private ResponseEntity<String> write(HttpStatus status, String page, Record view) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.templates.render("desk/" + page, language(), view));
	}

	private Frame frame(Optional<Refused> refused) {
		Actor actor = this.actors.required();
		CsrfToken token = (CsrfToken) this.request.getAttribute(CsrfToken.class.getName());
		return new Frame(this.request.getRequestURI(), page(), actor.id(), actor.is(Role.OFFICE_MANAGER),
				token.getParameterName(), token.getToken(), this.firstSteps.progress(), refused.flatMap(Refused::field),
				refused.map((one) -> this.sentences.in(language(), one.sentence())));
	}

	/** What was sent is not at hand again, so that leads to the start. */
	private String page() {
		return this.request.getMethod().equals("GET") ? this.request.getRequestURI() : "/desk";
	}

	private Locale language() {
		return this.readers.of(this.request);
	}

}
