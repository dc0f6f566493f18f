package fr.intendance.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.document.Firm;
import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import fr.intendance.settings.Setting;

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

	private final ProviderSignIn providers;

	private final Setting<Firm> firm;

	private final Sentences sentences;

	SignInPage(Templates templates, Sentences sentences, ProviderSignIn providers, Setting<Firm> firm) {
		this.sentences = sentences;
		this.firm = firm;
		this.providers = providers;
		this.templates = templates;
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
	String show(CsrfToken csrf, Locale language, @RequestParam Map<String, String> parameters) {
		return this.templates.render("desk/sign-in", language,
				new View(this.firm.now().shownName(), csrf.getParameterName(), csrf.getToken(),
						SignInRefusal.in(parameters.keySet()).map((why) -> this.sentences.in(language, why.sentence())),
						parameters.containsKey("signed-out"), this.providers.offers()));
	}

	/**
	 * What the page shows.
	 *
	 * @param firm whose office one comes in to
	 * @param csrfName the name of the hidden field
	 * @param csrfToken its value
	 * @param refusal why the last try failed
	 * @param signedOut whether somebody just signed out
	 * @param offers other ways to sign in
	 */
	public record View(String firm, String csrfName, String csrfToken, Optional<String> refusal, boolean signedOut,
			List<ProviderSignIn.Offer> offers) {
	}

}
