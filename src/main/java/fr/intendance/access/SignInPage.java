package fr.intendance.access;

import java.util.Locale;

import fr.intendance.document.Templates;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which people of the firm sign in, once for everything. */
@RestController
class SignInPage {

	static final String PATH = "/sign-in";

	private final Templates templates;

	SignInPage(Templates templates) {
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf, @RequestParam(name = "error", required = false) String error,
			@RequestParam(name = "later", required = false) String later,
			@RequestParam(name = "signed-out", required = false) String signedOut) {
		return this.templates.render("desk/sign-in", Locale.FRENCH,
				new View(csrf.getParameterName(), csrf.getToken(), error != null, later != null, signedOut != null));
	}

	/**
	 * What the page shows.
	 *
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param failed whether the last try failed
	 * @param later whether nobody looked at it, since so many failed before
	 * @param signedOut whether somebody just signed out
	 */
	public record View(String csrfName, String csrfToken, boolean failed, boolean later, boolean signedOut) {
	}

}
