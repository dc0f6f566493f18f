package fr.intendance.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody wanted who has to type a code first: it goes along in the form, and they
 * get it afterwards. What they had typed is not lost, and not sent without another click
 * either.
 *
 * @param page the page below their link, such as {@code quote}
 * @param what whether they looked at it, or sent something to it
 * @param fields what they sent, by the names of the fields; files are not among it
 */
record Wanted(String page, What what, Map<String, List<String>> fields) {

	/** The field that holds the page. */
	static final String PAGE = "page";

	/** The field that says what they did. */
	static final String WHAT = "what";

	/** Before the names of what was sent. */
	static final String FIELD = "sent.";

	private static final String HOME = "home";

	Wanted {
		page = page.matches("[A-Za-z0-9-]+([/.][A-Za-z0-9-]+){0,5}") ? page : HOME;
	}

	/** Nothing but the first page. */
	static Wanted home() {
		return new Wanted(HOME, What.PAGE, Map.of());
	}

	/** The request that was stopped. */
	static Wanted by(HttpServletRequest request, Visit visit) {
		String uri = request.getRequestURI();
		String page = uri.substring(Math.min(uri.length(), visit.path("").length()));
		What what = What.of(request);
		return new Wanted(page, what, (what == What.FORM) ? fields(request) : Map.of());
	}

	private static Map<String, List<String>> fields(HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		return fields;
	}

	/** The same, as it went along in the form of the code. */
	static Wanted of(Map<String, List<String>> typed) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		typed.forEach((name, values) -> {
			if (name.startsWith(FIELD)) {
				fields.put(name.substring(FIELD.length()), values);
			}
		});
		return new Wanted(typed.getOrDefault(PAGE, List.of(HOME)).get(0),
				What.named(typed.getOrDefault(WHAT, List.of("")).get(0)), fields);
	}

	/** What was sent, value by value. */
	List<Field> all() {
		return this.fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> new Field(field.getKey(), value)))
			.toList();
	}

	/** What somebody did with a page. */
	enum What {

		/** They opened it. */
		PAGE,

		/** They sent its form. */
		FORM,

		/** They sent a file, which no page can keep. */
		FILE;

		/** What another site sent in their name counts as looking. */
		private static What of(HttpServletRequest request) {
			String from = request.getHeader("Sec-Fetch-Site");
			if (!request.getMethod().equals("POST") || (from != null && !from.equals("same-origin"))) {
				return PAGE;
			}
			return String.valueOf(request.getContentType()).startsWith("multipart/") ? FILE : FORM;
		}

		private static What named(String name) {
			return name.equals(FORM.name()) ? FORM : name.equals(FILE.name()) ? FILE : PAGE;
		}

	}

	/**
	 * @param name of a field
	 * @param value one of its values
	 */
	record Field(String name, String value) {
	}

}
