package fr.intendance.portal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import fr.intendance.access.Link;
import fr.intendance.access.Links;
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

/** Lets in who knows a link, for every page below {@code /portal/{link}}. */
@Component
class Visits implements HandlerMethodArgumentResolver {

	private final Links links;

	private final Engagements engagements;

	private final Doer doer;

	Visits(Links links, Engagements engagements, Doer doer) {
		this.links = links;
		this.engagements = engagements;
		this.doer = doer;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	/**
	 * @throws Refused 404 if the link is not known or does not work any more
	 */
	@Override
	public Visit resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binders) {
		Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST);
		return of((String) variables.get("link"), request.getNativeRequest(HttpServletRequest.class));
	}

	private Visit of(String secret, HttpServletRequest request) {
		Link link = this.links.resolve(secret)
			.orElseThrow(() -> Refused.unknown(
					"Ce lien n’est plus valable. Ouvrez le lien de notre courriel le plus récent, ou écrivez-nous : nous vous en enverrons un autre."));
		Engagement engagement = this.engagements.get(new EngagementReference(link.engagement()));
		Origin origin = new Origin(Fingerprint.of(secret.getBytes(StandardCharsets.UTF_8)), request.getRemoteAddr(),
				Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
				Visit.LANGUAGE.toLanguageTag());
		this.doer.isContact(engagement.contactId());
		return new Visit(secret, engagement.reference(), this.engagements.contact(engagement),
				engagement.endedAt().isPresent(), origin);
	}

}
