package fr.intendance.portal;

import java.util.List;
import java.util.Optional;

import fr.intendance.access.OneTimeCodes;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What a link alone shows: the firm's name, that a page waits, and how it opens. Nothing
 * of it tells whose link it is.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CodePages {

	private final PortalPages pages;

	CodePages(PortalPages pages) {
		this.pages = pages;
	}

	/**
	 * The page that asks for a code, where another one was wanted; 401 where whoever asks
	 * reads no pages.
	 */
	@ExceptionHandler
	ResponseEntity<?> ask(CodeFirst first, HttpServletRequest request) {
		return readsPages(request) ? ask(HttpStatus.OK, first.visit(), first.wanted(), false, Optional.empty())
				: ResponseEntity.status(HttpStatus.UNAUTHORIZED)
					.contentType(MediaType.APPLICATION_PROBLEM_JSON)
					.header(HttpHeaders.CACHE_CONTROL, "no-store")
					.body(problem());
	}

	/**
	 * @param sent whether a code has just left
	 * @param refused why none left, or why the one that was typed did not fit
	 */
	ResponseEntity<String> ask(HttpStatus status, Visit visit, Wanted wanted, boolean sent, Optional<Refused> refused) {
		return this.pages.open(status, "code", refused, (frame) -> new View(frame, visit.path("code"), sent,
				OneTimeCodes.LIFE.toMinutes(), wanted.page(), wanted.what(), wanted.all()));
	}

	/** What they had typed before, to be sent by their own click. */
	ResponseEntity<String> again(Visit visit, Wanted wanted) {
		return this.pages.open(HttpStatus.OK, "code-again", Optional.empty(),
				(frame) -> new Again(frame, visit.path(wanted.page()), wanted.all()));
	}

	private static boolean readsPages(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted == null || accepted.contains("text/html") || accepted.contains("*/*");
	}

	private static ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED,
				"Cet appareil n’est pas ou plus connu\u00a0: rechargez la page pour recevoir un code par courriel.");
		problem.setTitle("Code demandé");
		return problem;
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the forms go
	 * @param sent whether a code has just left
	 * @param minutes how long it is good
	 * @param page what opens afterwards
	 * @param what what they did with that page
	 * @param kept what they sent to it
	 */
	record View(Frame frame, String action, boolean sent, long minutes, String page, Wanted.What what,
			List<Wanted.Field> kept) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param kept what it sends
	 */
	record Again(Frame frame, String action, List<Wanted.Field> kept) {
	}

}
