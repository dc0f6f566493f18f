package fr.intendance.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.intendance.document.Firm;
import fr.intendance.document.Templates;
import fr.intendance.engine.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Fills the portal's templates within their frame. */
@Component
class PortalPages {

	private final Templates templates;

	private final Firm firm;

	private final LateReplies late;

	PortalPages(Templates templates, Firm firm, LateReplies late) {
		this.templates = templates;
		this.firm = firm;
		this.late = late;
	}

	/** A page that asks for an answer, which nobody does once the journey is over. */
	ResponseEntity<String> ask(String page, Visit visit, Function<Frame, Record> view) {
		return visit.over()
				? thank(visit, "Votre dossier est clos",
						"Plus aucune réponse n’est attendue. Vos documents restent sur votre page.")
				: show(page, visit, view);
	}

	/** A page as it is. */
	ResponseEntity<String> show(String page, Visit visit, Function<Frame, Record> view) {
		return write(HttpStatus.OK, page, view.apply(frame(visit, Optional.empty())));
	}

	/**
	 * The same page after a refusal, with what was typed and the sentence; a calm page
	 * instead when the answer came too late, which is kept for the firm.
	 * @param reply what they sent, asked for only if it came too late
	 */
	ResponseEntity<String> refuse(String page, Visit visit, Refused refused, Supplier<Reply> reply,
			Function<Frame, Record> view) {
		if (refused.isLate()) {
			try {
				this.late.keep(page, visit, reply.get());
			}
			catch (Refused ex) {
				return refuse(page, visit, ex, reply, view);
			}
			return thank(visit, "Votre réponse nous est parvenue", refused.sentence()
					+ " Nous avons gardé ce que vous venez d’envoyer\u00a0: quelqu’un le lit et vous répond s’il y a lieu.");
		}
		return write(HttpStatus.valueOf(refused.status()), page, view.apply(frame(visit, Optional.of(refused))));
	}

	/** That something arrived, and the way on. */
	ResponseEntity<String> thank(Visit visit, String title, String sentence) {
		return show("done", visit, (frame) -> new DoneView(frame, title, sentence));
	}

	/** The same to whoever it may be, who is led nowhere. */
	ResponseEntity<String> thankAnybody(String title, String sentence) {
		return open(HttpStatus.OK, "done", Optional.empty(), (frame) -> new DoneView(frame, title, sentence));
	}

	/** A page that says nothing about whoever looks at it, with a link or without. */
	ResponseEntity<String> open(HttpStatus status, String page, Optional<Refused> refused,
			Function<Frame, Record> view) {
		Frame frame = new Frame(name(), "", "", "", refused.flatMap(Refused::field), refused.map(Refused::sentence));
		return write(status, page, view.apply(frame));
	}

	private Frame frame(Visit visit, Optional<Refused> refused) {
		return new Frame(name(), visit.reference().value(), visit.path("home"), visit.path("device"),
				refused.flatMap(Refused::field), refused.map(Refused::sentence));
	}

	private String name() {
		return this.firm.name().isBlank() ? "Intendance" : this.firm.name();
	}

	private ResponseEntity<String> write(HttpStatus status, String page, Record view) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.templates.render("portal/" + page, Locale.FRENCH, view));
	}

	/**
	 * @param frame what surrounds the page
	 * @param title what happened
	 * @param sentence what comes next
	 */
	record DoneView(Frame frame, String title, String sentence) {
	}

}
