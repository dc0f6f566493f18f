package fr.intendance.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.access.RouteDecision.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/**
 * What those see who may not come in: people go to the sign-in page or read a calm
 * sentence, programs get a status and problem details.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SignInPage.PATH);

	private final ObjectMapper json;

	private final NoticePage page;

	private final Elsewhere elsewhere;

	Refusals(ObjectMapper json, NoticePage page, Elsewhere elsewhere) {
		this.json = json;
		this.page = page;
		this.elsewhere = elsewhere;
		this.signIn.setFavorRelativeUris(true);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException, jakarta.servlet.ServletException {
		if (why instanceof TooManyTries) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "60");
			write(request, response, Notice.TOO_MANY_TRIES);
			return;
		}
		if (!Area.wantsStatus(request)) {
			this.signIn.commence(request, response, why);
			return;
		}
		if (Area.PROGRAMS.holds(request) && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Intendance\", charset=\"UTF-8\"");
		}
		write(request, response, Notice.SIGN_IN_FIRST);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException {
		Verdict verdict = why instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof RouteDecision decision ? decision.verdict()
						: Verdict.FORBIDDEN;
		Optional<Owed> owed = Owed.of(verdict);
		if (owed.isPresent() && !Area.wantsStatus(request)) {
			if (Area.worthReturning(request)) {
				new HttpSessionRequestCache().saveRequest(request, response);
			}
			response.sendRedirect(owed.get().page());
			return;
		}
		write(request, response, switch (verdict) {
			case UNKNOWN -> Area.wantsStatus(request) ? Notice.NOT_HERE : Notice.UNKNOWN;
			case CLOSED -> Area.wantsStatus(request) ? Notice.NOT_HERE : Notice.FORBIDDEN;
			case PASSWORD_FIRST, CODE_FIRST, SECOND_FACTOR_FIRST -> owed.orElseThrow().notice();
			default -> why instanceof org.springframework.security.web.csrf.CsrfException ? Notice.STALE_FORM
					: Notice.FORBIDDEN;
		});
	}

	/** What is closed to everybody is told with the place where it is done instead. */
	private ProblemDetail problem(HttpServletRequest request, Notice notice, int status) {
		return (notice == Notice.NOT_HERE ? this.elsewhere.of(request.getMethod(), request.getRequestURI())
				: Optional.<String>empty())
			.map(sentence -> notice.problem(status, sentence))
			.orElseGet(() -> notice.problem(status));
	}

	/** Answers with a notice, as a page or as problem details. */
	void write(HttpServletRequest request, HttpServletResponse response, Notice notice) throws IOException {
		write(request, response, notice, notice.status().value());
	}

	/** The same with a finer status than that of the notice. */
	void write(HttpServletRequest request, HttpServletResponse response, Notice notice, int status) throws IOException {
		response.setStatus(status);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		if (Area.wantsStatus(request)) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			this.json.writeValue(response.getWriter(), problem(request, notice, status));
		}
		else {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.getWriter().write(this.page.render(notice, request));
		}
	}

}
