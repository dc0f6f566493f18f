package fr.intendance.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.engine.Refused;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which people take up a second factor, and give it up. */
@RestController
class SecondFactorPage {

	static final String PATH = SignInPage.PATH + "/second-factor";

	private final SecondFactors factors;

	private final Sessions sessions;

	private final Templates templates;

	private final Sentences sentences;

	SecondFactorPage(SecondFactors factors, Sessions sessions, Templates templates, Sentences sentences) {
		this.sentences = sentences;
		this.sessions = sessions;
		this.factors = factors;
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf, Locale language, Authentication signedIn) {
		return page(csrf, language, signedIn, List.of(), Optional.empty());
	}

	@PostMapping(path = PATH + "/start", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> start(Authentication signedIn) {
		this.factors.begin(signedIn.getName());
		return ResponseEntity.status(303).header("Location", PATH).build();
	}

	@PostMapping(path = PATH + "/confirm", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> confirm(CsrfToken csrf, Locale language, Authentication signedIn,
			@RequestParam(defaultValue = "") String code, HttpSession session) {
		try {
			List<String> codes = this.factors.confirm(signedIn.getName(), code);
			this.sessions.endOthers(session, signedIn.getName());
			return ResponseEntity.ok(page(csrf, language, signedIn, codes, Optional.empty()));
		}
		catch (Refused ex) {
			return refused(csrf, language, signedIn, ex);
		}
	}

	@PostMapping(path = PATH + "/remove", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> remove(CsrfToken csrf, Locale language, Authentication signedIn,
			@RequestParam(defaultValue = "") String code, HttpSession session) {
		try {
			this.factors.remove(signedIn.getName(), code);
			this.sessions.endOthers(session, signedIn.getName());
			return ResponseEntity.status(303).header("Location", PATH).build();
		}
		catch (Refused ex) {
			return refused(csrf, language, signedIn, ex);
		}
	}

	private ResponseEntity<String> refused(CsrfToken csrf, Locale language, Authentication signedIn, Refused why) {
		return ResponseEntity.status(why.status())
			.body(page(csrf, language, signedIn, List.of(), Optional.of(why.sentence())));
	}

	private String page(CsrfToken csrf, Locale language, Authentication signedIn, List<String> codes,
			Optional<String> error) {
		String user = signedIn.getName();
		Optional<SecondFactor> factor = this.factors.of(user);
		Optional<String> pending = factor.filter((one) -> !one.confirmed()).map(SecondFactor::secret);
		return this.templates.render("desk/second-factor", language,
				new View(csrf.getParameterName(), csrf.getToken(), error.map((why) -> this.sentences.in(language, why)),
						factor.filter(SecondFactor::confirmed).isPresent(),
						pending.map((secret) -> QrPicture.of(Totp.uri(user, secret))),
						pending.map((secret) -> secret.replaceAll("(.{4})(?=.)", "$1 ")), codes,
						this.factors.recoveryCodesLeft(user),
						signedIn.getAuthorities().contains(Owed.SECOND_FACTOR.mark())));
	}

	/**
	 * What the page shows.
	 *
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param error why the last try failed
	 * @param active whether the user has a second factor
	 * @param picture the QR code of the one to be confirmed
	 * @param secret the same to be typed, in groups of four
	 * @param codes the recovery codes, once
	 * @param codesLeft how many are left
	 * @param required whether the firm asks for it and the user has to sign in again
	 */
	public record View(String csrfName, String csrfToken, Optional<String> error, boolean active,
			Optional<String> picture, Optional<String> secret, List<String> codes, int codesLeft, boolean required) {
	}

}
