package fr.intendance.access;

import java.nio.charset.StandardCharsets;

import fr.intendance.engine.Clash;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns what went wrong into problem details of RFC 9457 for programs and into a calm
 * page for people, in French; nothing of the inside gets out, and nothing that somebody
 * typed gets into the log.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final NoticePage page;

	ErrorAdvice(NoticePage page) {
		this.page = page;
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refused.status()),
				refused.sentence());
		problem.setTitle("Demande refusée");
		refused.field().ifPresent(field -> problem.setProperty("field", field));
		return answer(problem, new HttpHeaders(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> failed(Exception failure, HttpServletRequest request) {
		if (Clash.causes(failure)) {
			return refused(Clash.refused(), request);
		}
		LOG.error("{} failed on {} {}", request.getMethod(), Area.pattern(request), failure.getClass().getName(),
				Faults.withoutMessages(failure));
		return answer(Notice.FAILED.problem(500), new HttpHeaders(), request);
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception failure, Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return answer(Notice.of(status.value()).problem(status.value()), headers,
				((ServletWebRequest) request).getRequest());
	}

	private ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
		boolean program = Area.wantsStatus(request);
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(program ? MediaType.APPLICATION_PROBLEM_JSON : HTML)
			.body(program ? problem : this.page.render(problem.getTitle(), problem.getDetail(), request));
	}

}
