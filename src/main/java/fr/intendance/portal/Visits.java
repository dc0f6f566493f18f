package fr.intendance.portal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.access.Link;
import fr.intendance.access.Links;
import fr.intendance.access.ReaderLanguage;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Fingerprint;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Origin;
import fr.intendance.journal.Doer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Knows whose a link is, for every page below {@code /portal/{link}}. */
@Component
class Visits implements HandlerMethodArgumentResolver {

	private static final String VISIT = Visit.class.getName();

	private final Links links;

	private final Engagements engagements;

	private final Doer doer;

	private final ReaderLanguage readers;

	Visits(Links links, Engagements engagements, Doer doer, ReaderLanguage readers) {
		this.readers = readers;
		this.links = links;
		this.engagements = engagements;
		this.doer = doer;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	/** The visit that was received at the door. */
	@Override
	public Visit resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binders) {
		return (Visit) request.getAttribute(VISIT, RequestAttributes.SCOPE_REQUEST);
	}

	/**
	 * Recognises whose link it is.
	 * @throws Refused 404 if the link is not known or does not work any more
	 */
	Visit receive(HttpServletRequest request) {
		Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Visit visit = of((String) variables.get("link"), request);
		request.setAttribute(VISIT, visit);
		return visit;
	}

	private Visit of(String secret, HttpServletRequest request) {
		Link link = this.links.resolve(secret).orElseThrow(Visits::closed);
		Engagement engagement = this.engagements.get(new EngagementReference(link.engagement()));
		if (!engagement.contactId().equals(link.contactId())) {
			throw closed();
		}
		Contact contact = this.engagements.contact(engagement);
		this.readers.isContact(request, contact.language());
		Locale language = this.readers.of(request);
		Origin origin = new Origin(Fingerprint.of(secret.getBytes(StandardCharsets.UTF_8)), request.getRemoteAddr(),
				Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""), language.toLanguageTag());
		this.doer.isContact(engagement.contactId());
		return new Visit(secret, engagement.reference(), contact, engagement.endedAt().isPresent(), origin, language);
	}

	private static Refused closed() {
		return Refused.unknown(
				"Ce lien n’est plus valable. Ouvrez le lien de notre courriel le plus récent, ou écrivez-nous : nous vous en enverrons un autre.");
	}

}
