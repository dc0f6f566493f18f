package fr.intendance.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language in which somebody reads: what they chose on this device. Else a client
 * reads that in which we write to them, else what their browser asks for, and French
 * where none of these tells; the firm reads French.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class ReaderLanguage implements LocaleResolver {

	/** The parameter of an address that names the language of its page. */
	public static final String PARAMETER = "language";

	private static final String COOKIE = "intendance-language";

	private static final String OF_CONTACT = ReaderLanguage.class.getName();

	private static final String OF_PAGE = ReaderLanguage.class.getName() + ".page";

	private static final List<String> SPOKEN = List.of("fr", "en");

	private final boolean secure;

	ReaderLanguage(AccessSettings settings) {
		this.secure = SecureCookies.secure(settings.baseUrl().toString());
	}

	/** That of whoever asks. */
	public Locale of(HttpServletRequest request) {
		return kept(request, OF_PAGE).or(() -> chosen(request))
			.orElseGet(() -> Area.forClients(request) ? ofClient(request) : Locale.FRENCH);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request);
	}

	/** Leaves a choice with the device that asks. */
	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale language) {
		response.addHeader(HttpHeaders.SET_COOKIE, keep(language));
	}

	/** The page is asked for in a language: nothing stays with a device in a frame. */
	void isAsked(HttpServletRequest request, Locale language) {
		request.setAttribute(OF_PAGE, language);
	}

	/** It turned out who asks. */
	public void isContact(HttpServletRequest request, Locale language) {
		request.setAttribute(OF_CONTACT, language);
	}

	/** What somebody chose; nothing if we do not speak it. */
	Optional<Locale> spoken(String language) {
		return SPOKEN.stream().filter(language::equals).map(Locale::forLanguageTag).findFirst();
	}

	private String keep(Locale language) {
		return ResponseCookie.from(COOKIE, language.getLanguage())
			.path("/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.build()
			.toString();
	}

	private static Optional<Locale> kept(HttpServletRequest request, String attribute) {
		return Optional.ofNullable((Locale) request.getAttribute(attribute));
	}

	private Optional<Locale> chosen(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.map(Cookie::getValue)
			.flatMap((value) -> spoken(value).stream())
			.findFirst();
	}

	private Locale ofClient(HttpServletRequest request) {
		return kept(request, OF_CONTACT).orElseGet(() -> preferred(request));
	}

	/** Without the header a server would answer in the language of its machine. */
	private Locale preferred(HttpServletRequest request) {
		List<Locale> wished = (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null)
				? Collections.list(request.getLocales()) : List.of();
		return wished.stream().flatMap((one) -> spoken(one.getLanguage()).stream()).findFirst().orElse(Locale.FRENCH);
	}

}
