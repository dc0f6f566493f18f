package fr.intendance.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which people type the code of their second factor, after the password. */
@RestController
class CodePage {

	static final String PATH = SignInPage.PATH + "/code";

	private final SecondFactors factors;

	private final Templates templates;

	private final Sentences sentences;

	CodePage(SecondFactors factors, Templates templates, Sentences sentences) {
		this.sentences = sentences;
		this.factors = factors;
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf, Locale language) {
		return page(csrf, language, Optional.empty());
	}

	@PostMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> take(CsrfToken csrf, Locale language, Authentication signedIn,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
		if (signedIn.getAuthorities().contains(Owed.CODE.mark())) {
			try {
				this.factors.check(signedIn.getName(), code);
			}
			catch (Refused ex) {
				return ResponseEntity.status(ex.status()).body(page(csrf, language, Optional.of(ex.sentence())));
			}
			signIn(signedIn, request, response);
		}
		SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
		return ResponseEntity.status(303)
			.header("Location", (wanted != null) ? OwnPlaces.path(wanted.getRedirectUrl()) : "/")
			.build();
	}

	/** The session gets another id: whoever knew it before knows nothing of use. */
	private static void signIn(Authentication half, HttpServletRequest request, HttpServletResponse response) {
		List<? extends GrantedAuthority> rest = half.getAuthorities()
			.stream()
			.filter((one) -> !one.equals(Owed.CODE.mark()))
			.toList();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(half.getName(), null, rest));
		request.changeSessionId();
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

	private String page(CsrfToken csrf, Locale language, Optional<String> error) {
		return this.templates.render("desk/code", language, new View(csrf.getParameterName(), csrf.getToken(),
				error.map((why) -> this.sentences.in(language, why))));
	}

	/**
	 * What the page shows.
	 *
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param error why the last try failed
	 */
	public record View(String csrfName, String csrfToken, Optional<String> error) {
	}

}
