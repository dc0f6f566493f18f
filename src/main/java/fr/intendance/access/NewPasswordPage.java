package fr.intendance.access;

import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.engine.Refused;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a password is replaced; afterwards one signs in again. */
@RestController
class NewPasswordPage {

	static final String PATH = SignInPage.PATH + "/new-password";

	private final NewPasswords passwords;

	private final Templates templates;

	private final Sentences sentences;

	NewPasswordPage(NewPasswords passwords, Templates templates, Sentences sentences) {
		this.sentences = sentences;
		this.passwords = passwords;
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf, Locale language, Authentication signedIn) {
		return page(csrf, language, signedIn, Optional.empty());
	}

	@PostMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> replace(CsrfToken csrf, Locale language, Authentication signedIn,
			@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String repeated, HttpServletRequest request) {
		try {
			if (isOneTime(signedIn)) {
				this.passwords.replace(signedIn.getName(), password, repeated);
			}
			else {
				this.passwords.replace(signedIn.getName(), current, password, repeated);
			}
		}
		catch (Refused ex) {
			return ResponseEntity.status(ex.status()).body(page(csrf, language, signedIn, Optional.of(ex)));
		}
		request.getSession().invalidate();
		return ResponseEntity.status(303).header("Location", SignInPage.PATH).build();
	}

	private static boolean isOneTime(Authentication signedIn) {
		return signedIn.getAuthorities().contains(Owed.NEW_PASSWORD.mark());
	}

	private String page(CsrfToken csrf, Locale language, Authentication signedIn, Optional<Refused> refused) {
		return this.templates.render("desk/new-password", language,
				new View(csrf.getParameterName(), csrf.getToken(),
						refused.map((one) -> this.sentences.in(language, one.sentence())),
						refused.flatMap(Refused::field), NewPasswords.SHORTEST, isOneTime(signedIn)));
	}

	/**
	 * What the page shows.
	 *
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param error why the last try failed
	 * @param refused the field that it was about, if it was about one
	 * @param shortest the least number of characters
	 * @param oneTime whether it replaces a one-time password, which was typed a moment
	 * ago
	 */
	public record View(String csrfName, String csrfToken, Optional<String> error, Optional<String> refused,
			int shortest, boolean oneTime) {
	}

}
