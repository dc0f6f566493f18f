package fr.intendance.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.leak.AddressWatch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/** The browser of a client who has no account, only the links of their mails. */
final class Portal {

	private static final String BOUNDARY = "----journey";

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String root;

	Portal(int port) {
		this.root = "http://localhost:" + port;
	}

	/** Opens a link of a mail, wherever it points to. */
	Document open(String link) {
		return page(HttpRequest.newBuilder(at(URI.create(link).getRawPath())).build());
	}

	/**
	 * Sends a form with what it holds and what is typed; every required box is ticked.
	 */
	Document send(FormElement form, Map<String, List<String>> typed) {
		PortalFields fields = PortalFields.of(form);
		typed.forEach(fields::set);
		String body = fields.all()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return post(form, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
	}

	/** Sends fields that must be taken to a path. */
	Document post(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return page(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	/** The same, which must be refused: what the page says then. */
	String refusal(FormElement form, Map<String, List<String>> typed) {
		PortalFields fields = PortalFields.of(form);
		typed.forEach(fields::set);
		String body = fields.all()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpResponse<String> answer = answer(HttpRequest.newBuilder(at(form.attr("action")))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build());
		assertThat(answer.statusCode()).isBetween(400, 499);
		return Jsoup.parse(answer.body()).text();
	}

	/** Sends a form with a file. */
	Document upload(FormElement form, byte[] file) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		PortalFields.of(form)
			.all()
			.filter((field) -> !field.getKey().equals("file"))
			.forEach((field) -> part(body, "name=\"" + field.getKey() + "\"",
					field.getValue().getBytes(StandardCharsets.UTF_8)));
		part(body, "name=\"file\"; filename=\"canari-piece.pdf\"\r\nContent-Type: application/pdf", file);
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return post(form, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
	}

	private Document post(FormElement form, String type, BodyPublisher body) {
		return page(HttpRequest.newBuilder(at(form.attr("action"))).header("Content-Type", type).POST(body).build());
	}

	private URI at(String path) {
		return URI.create(this.root + path);
	}

	private Document page(HttpRequest request) {
		HttpResponse<String> answer = answer(request);
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).as(page.text()).isEqualTo(200);
		assertThat(page.select("#refusal").eachText()).isEmpty();
		return page;
	}

	private HttpResponse<String> answer(HttpRequest request) {
		try {
			HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
			AddressWatch.readPage(answer.body());
			return answer;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
