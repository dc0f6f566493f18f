package fr.intendance.access;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Changes the language of our pages on this device, by a link that each of them has. It
 * is a link and changes nothing that we keep: whoever only looks at it may be a mail
 * filter. A page within another site has its language in its address, since browsers keep
 * no cookie for it there.
 */
@Component
class LanguageSwitch implements HandlerInterceptor {

	private final ReaderLanguage readers;

	LanguageSwitch(ReaderLanguage readers) {
		this.readers = readers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<Locale> named = Optional.ofNullable(request.getParameter(ReaderLanguage.PARAMETER))
			.flatMap(this.readers::spoken);
		if (request.getRequestURI().equals(EmbeddedForm.PATH)) {
			named.ifPresent((language) -> this.readers.isAsked(request, language));
			return true;
		}
		Optional<Locale> chosen = named.filter((language) -> request.getMethod().equals("GET"));
		chosen.ifPresent((language) -> {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader(HttpHeaders.LOCATION, request.getRequestURI());
			this.readers.setLocale(request, response, language);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		});
		return chosen.isEmpty();
	}

}
