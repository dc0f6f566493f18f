package fr.intendance.access;

import java.util.List;

import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Says which other sites may show a page of ours within theirs: none, but for one form
 * that acts for nobody and that the firm lets its own sites show. The rest of what our
 * pages may load is the same for all.
 */
@Component
class Framing {

	private static final String POLICY = "Content-Security-Policy";

	private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final String NOBODY = new Embedding(List.of()).ancestors();

	private final Setting<Embedding> sites;

	Framing(Settings settings) {
		this.sites = settings.of(Embedding.class);
	}

	/** For browsers that do not read the policy; those that do go by it. */
	HeaderWriter frames() {
		return (request, response) -> {
			if (ancestors(request).equals(NOBODY)) {
				response.setHeader("X-Frame-Options", "DENY");
			}
		};
	}

	/** A page that knows better has its own policy by now. */
	HeaderWriter content() {
		return (request, response) -> {
			if (!response.containsHeader(POLICY)) {
				response.setHeader(POLICY, CONTENT + ancestors(request));
			}
		};
	}

	/** By the address as it was sent: another spelling is another page. */
	private String ancestors(HttpServletRequest request) {
		return EmbeddedForm.PATH.equals(request.getRequestURI()) ? this.sites.now().ancestors() : NOBODY;
	}

}
