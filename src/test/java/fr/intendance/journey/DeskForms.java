package fr.intendance.journey;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office manager writes down and decides on the page of an engagement. */
final class DeskForms {

	private static final String LINE = "--desk\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

	private static final String FILE = "--desk\r\nContent-Disposition: form-data; name=\"file\"; filename=\"canari-scan.pdf\"\r\n"
			+ "Content-Type: application/pdf\r\n\r\n%s\r\n--desk--\r\n";

	private final Browser browser;

	private final String page;

	DeskForms(int port, String reference) {
		this.browser = Browser.signedIn(port, "manager");
		this.page = "/desk/engagements/" + reference;
	}

	/** Sends a form as the page holds it, with what is typed; it is taken. */
	void send(String form, Map<String, String> typed) {
		HttpResponse<String> answer = this.browser.form(action(form), fields(form, typed));
		assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
	}

	/** The same where it is refused: the sentence. */
	String refused(String form, Map<String, String> typed) {
		HttpResponse<String> answer = this.browser.form(action(form), fields(form, typed));
		assertThat(answer.statusCode()).isBetween(400, 409);
		return Jsoup.parse(answer.body()).select("[role=alert]").text();
	}

	/** The same with a scan. */
	void upload(String form, Map<String, String> typed, String scan) {
		String body = fields(form, typed).entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals("file"))
			.map((field) -> LINE.formatted(field.getKey(), field.getValue()))
			.collect(Collectors.joining("", "", FILE.formatted(scan)));
		HttpResponse<String> answer = this.browser.send("POST", action(form), "multipart/form-data; boundary=desk",
				body);
		assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
	}

	/** The ids of the forms that can be sent now. */
	String open() {
		return this.browser.get(this.page).body();
	}

	private String action(String form) {
		return this.page + "/answers/" + form;
	}

	private Map<String, String> fields(String form, Map<String, String> typed) {
		Element shown = Jsoup.parse(this.browser.get(this.page).body())
			.select("form[action='" + action(form) + "']")
			.first();
		assertThat(shown).as("the form %s on %s", form, this.page).isNotNull();
		Map<String, String> fields = new LinkedHashMap<>();
		shown.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.attr("value")));
		fields.putAll(typed);
		return fields;
	}

}
