package fr.intendance.play;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people and programs see: pages and answers of the application, which may refuse
 * anything, but never fail.
 */
final class Screens {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String BOUNDARY = "play";

	private final Browser browser;

	private Document shown = new Document("");

	private Screens(Browser browser) {
		this.browser = browser;
	}

	/** Somebody with links, on a device where they typed no code. */
	static Screens client(int port) {
		return new Screens(Browser.of(port));
	}

	/** Somebody with a browser of their own. */
	static Screens of(Browser browser) {
		return new Screens(browser);
	}

	/** Somebody of the firm at the desk. */
	static Screens desk(int port, String user) {
		return new Screens(Browser.signedIn(port, user));
	}

	/** A program, or Tasklist and Cockpit. */
	static Screens program(int port, String user) {
		return new Screens(Browser.program(port, user));
	}

	Document open(String path) {
		return page(this.browser.get(path));
	}

	JsonNode read(String path) {
		return json(this.browser.get(path));
	}

	JsonNode send(String method, String path, Object body) {
		return json(this.browser.send(method, path, "application/json", text(body)));
	}

	/** Sends a form, with a scan where it takes a file. */
	Document send(FormElement form, Map<String, String> typed) {
		boolean upload = !form.select("input[type=file]").isEmpty();
		String path = form.attr("action");
		this.shown = page(
				upload ? this.browser.send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, parts(typed))
						: this.browser.form(path, typed));
		return this.shown;
	}

	/** The form of the page that came last, if it asks for a code. */
	Optional<FormElement> asksForACode() {
		return this.shown.forms().stream().filter((form) -> form.selectFirst("input[name=code]") != null).findFirst();
	}

	private static String parts(Map<String, String> typed) {
		StringBuilder parts = new StringBuilder();
		typed.forEach((name, value) -> parts.append(part("name=\"" + name + "\"", value)));
		return parts
			.append(part("name=\"file\"; filename=\"canari-scan.pdf\"\r\nContent-Type: application/pdf",
					"%PDF-1.7 canari scan"))
			.append("--" + BOUNDARY + "--\r\n")
			.toString();
	}

	private static String part(String disposition, String content) {
		return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, content);
	}

	private static Document page(HttpResponse<String> answer) {
		return Jsoup.parse(calm(answer).body());
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			return JSON.readTree(calm(answer).body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

	private static HttpResponse<String> calm(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as("%s answers %s", answer.uri(), answer.body()).isLessThan(500);
		return answer;
	}

	private static String text(Object body) {
		try {
			return JSON.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
