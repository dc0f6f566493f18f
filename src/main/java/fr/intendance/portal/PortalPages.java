package fr.intendance.portal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.intendance.access.EmbeddedForm;
import fr.intendance.access.ReaderLanguage;
import fr.intendance.access.ShownLook;
import fr.intendance.document.Firm;
import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Setting;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Fills the portal's templates within their frame, in the language of who reads. */
@Component
class PortalPages {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Templates templates;

	private final MessageSource messages;

	private final Sentences sentences;

	private final ReaderLanguage readers;

	private final HttpServletRequest request;

	private final Setting<Firm> firm;

	private final ShownLook look;

	private final LateReplies late;

	PortalPages(Templates templates, MessageSource messages, Sentences sentences, ReaderLanguage readers,
			HttpServletRequest request, Setting<Firm> firm, ShownLook look, LateReplies late) {
		this.look = look;
		this.templates = templates;
		this.messages = messages;
		this.sentences = sentences;
		this.readers = readers;
		this.request = request;
		this.firm = firm;
		this.late = late;
	}

	/** A page that asks for an answer, which nobody does once the journey is over. */
	ResponseEntity<String> ask(String page, Visit visit, Function<Frame, Record> view) {
		return visit.over() ? thank(visit, "over") : show(page, visit, view);
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
			return thank(visit, "late", said(refused));
		}
		return write(HttpStatus.valueOf(refused.status()), page, view.apply(frame(visit, Optional.of(refused))));
	}

	/**
	 * That something arrived, and the way on.
	 * @param done the sentence is {@code done.<done>} of the bundle, and its title
	 * {@code done.<done>.title}
	 * @param arguments what stands in the gaps of the sentence
	 */
	ResponseEntity<String> thank(Visit visit, String done, Object... arguments) {
		return write(HttpStatus.OK, "done", done(frame(visit, visit.path("home"), Optional.empty()), done, arguments));
	}

	/** The same to whoever it may be, who is led nowhere. */
	ResponseEntity<String> thankAnybody(String done) {
		return open(HttpStatus.OK, "done", Optional.empty(), (frame) -> done(frame, done));
	}

	/** A page that says nothing about whoever looks at it, with a link or without. */
	ResponseEntity<String> open(HttpStatus status, String page, Optional<Refused> refused,
			Function<Frame, Record> view) {
		Frame frame = new Frame(name(), this.look.style(), this.look.logo(), "", "", "", this.request.getRequestURI(),
				this.request.getRequestURI().equals(EmbeddedForm.PATH), refused.flatMap(Refused::field),
				refused.map(this::said));
		return write(status, page, view.apply(frame));
	}

	/** Another page of theirs, which is fetched anew. */
	ResponseEntity<String> lead(String path) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, path)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.build();
	}

	private Frame frame(Visit visit, Optional<Refused> refused) {
		return frame(visit, this.request.getRequestURI(), refused);
	}

	private Frame frame(Visit visit, String page, Optional<Refused> refused) {
		return new Frame(name(), this.look.style(), this.look.logo(), visit.reference().value(), visit.path("home"),
				visit.path("device"), page, false, refused.flatMap(Refused::field), refused.map(this::said));
	}

	private DoneView done(Frame frame, String done, Object... arguments) {
		return new DoneView(frame, say("done." + done + ".title"), say("done." + done, arguments));
	}

	private String said(Refused refused) {
		return this.sentences.in(language(), refused.sentence());
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, language());
	}

	private Locale language() {
		return this.readers.of(this.request);
	}

	private String name() {
		return this.firm.now().name().isBlank() ? "Intendance" : this.firm.now().name();
	}

	private ResponseEntity<String> write(HttpStatus status, String page, Record view) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.templates.render("portal/" + page, language(), view));
	}

	/**
	 * @param frame what surrounds the page
	 * @param title what happened
	 * @param sentence what comes next
	 */
	record DoneView(Frame frame, String title, String sentence) {
	}

}
