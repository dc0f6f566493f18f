package fr.intendance.portal;

import fr.intendance.access.ContactDevices;
import fr.intendance.access.DeviceCookie;
import fr.intendance.client.ContactLanguages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every page below {@code /portal/{link}}, those to come included: a link
 * alone opens what is marked {@link ByLinkAlone}, the rest a device on which a code was
 * typed. Whoever answers in a language is written to in it from then on.
 */
@Component
class Doorkeeper implements HandlerInterceptor {

	private final Visits visits;

	private final ContactDevices devices;

	private final DeviceCookie cookie;

	private final ContactLanguages languages;

	Doorkeeper(Visits visits, ContactDevices devices, DeviceCookie cookie, ContactLanguages languages) {
		this.languages = languages;
		this.visits = visits;
		this.devices = devices;
		this.cookie = cookie;
	}

	/**
	 * @throws fr.intendance.engine.Refused 404 if the link is not known or does not work
	 * any more
	 * @throws CodeFirst if a code is to be typed
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod page) {
			Visit visit = this.visits.receive(request);
			if (!page.hasMethodAnnotation(ByLinkAlone.class)
					&& this.devices.opensUntil(this.cookie.of(request), visit.contact(), visit.reference()).isEmpty()) {
				throw new CodeFirst(visit, Wanted.by(request, visit));
			}
			if (!visit.language().equals(visit.contact().language()) && request.getMethod().equals("POST")
					&& !page.hasMethodAnnotation(ByLinkAlone.class)) {
				this.languages.speak(visit.contact(), visit.language());
			}
		}
		return true;
	}

}
