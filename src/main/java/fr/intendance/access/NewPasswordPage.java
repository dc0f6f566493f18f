package fr.intendance.access;

import java.util.Locale;
import java.util.Optional;

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

/** The page on which a one-time password is replaced; afterwards one signs in again. */
@RestController
class NewPasswordPage {

	static final String PATH = SignInPage.PATH + "/new-password";

	private final NewPasswords passwords;

	private final Templates templates;

	NewPasswordPage(NewPasswords passwords, Templates templates) {
		this.passwords = passwords;
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf) {
		return page(csrf, Optional.empty());
	}

	@PostMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> replace(CsrfToken csrf, Authentication signedIn,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
			HttpServletRequest request) {
		try {
			this.passwords.replace(signedIn.getName(), password, repeated);
		}
		catch (Refused ex) {
			return ResponseEntity.status(ex.status()).body(page(csrf, Optional.of(ex.sentence())));
		}
		request.getSession().invalidate();
		return ResponseEntity.status(303).header("Location", SignInPage.PATH).build();
	}

	private String page(CsrfToken csrf, Optional<String> error) {
		return this.templates.render("desk/new-password", Locale.FRENCH,
				new View(csrf.getParameterName(), csrf.getToken(), error, NewPasswords.SHORTEST));
	}

	/**
	 * What the page shows.
	 *
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param error why the last try failed
	 * @param shortest the least number of characters
	 */
	public record View(String csrfName, String csrfToken, Optional<String> error, int shortest) {
	}

}
