package fr.intendance.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Fork;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.OwnTemplates;
import fr.intendance.document.Pages;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.SentQuotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A template of the owner from its file to the client's quote, and back: years later the
 * file still tells which version made it.
 */
@ApplicationTest
class OwnVersionTest {

	private static final String QUOTE = "/desk/templates/document/quote-offer";

	private static final Path FILE = Fork.folder("own-templates").resolve("document/quote-offer.ftlh");

	private static final AtomicInteger ASKED = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Documents documents;

	@Autowired
	private OwnTemplates own;

	@Autowired
	private QuoteAnswers answers;

	@Autowired
	private MovableClock clock;

	private Browser manager;

	private String bundled;

	@BeforeEach
	void theOwnerTakesTheBundledTemplate() {
		this.manager = Browser.signedIn(this.port, "manager");
		this.bundled = this.manager.get(QUOTE + "/source").body();
	}

	@AfterEach
	void theBundledTemplateServes() throws IOException {
		Files.deleteIfExists(FILE);
		this.own.giveBack("document/quote-offer.ftlh", "manager");
		this.own.look();
	}

	@Test
	void eachFileTellsTheVersionThatMadeItWhateverServesNow() throws Exception {
		serve("7", "Devis de notre maison");
		Document first = quote(SentQuotes.one(this.context));
		byte[] file = this.documents.content(first);
		assertThat(Pages.text(file)).contains("Devis de notre maison");
		assertThat(first.templateVersion()).startsWith("7+");
		assertIs(file, first);

		serve("8", "Devis de notre nouvelle maison");
		Document second = quote(SentQuotes.one(this.context));

		assertThat(second.templateVersion()).startsWith("8+");
		assertThat(Pages.text(this.documents.content(second))).contains("Devis de notre nouvelle maison");
		assertIs(this.documents.content(second), second);
		assertIs(file, first);
		assertThat(verify(file).has("replacedBy")).isFalse();
	}

	@Test
	void anEditionOfTheNewTemplateReplacesThatOfTheOld() throws Exception {
		serve("7", "Devis de notre maison");
		EngagementReference reference = SentQuotes.one(this.context);
		Document first = quote(reference);
		this.answers.askForChanges(reference, new FreeText("Plutôt dix heures."),
				new Answer(Answer.How.LINK, "contact", this.clock.instant()));
		serve("8", "Devis de notre nouvelle maison");

		SentQuotes.send(this.context, reference);

		Document second = quote(reference);
		JsonNode old = verify(this.documents.content(first));
		assertThat(second.number()).isEqualTo(first.number() + "-2");
		assertThat(old.get("verdict").asText()).isEqualTo("unchanged");
		assertThat(old.get("templateVersion").asText()).isEqualTo(first.templateVersion()).startsWith("7+");
		assertThat(old.get("replacedBy").asText()).isEqualTo(second.number());
		assertThat(page(this.documents.content(first))).contains(first.templateVersion(), second.number());
		assertIs(this.documents.content(second), second);
		assertThat(second.templateVersion()).startsWith("8+");
	}

	/** Program and page say that it is this one, by its template's version. */
	private void assertIs(byte[] file, Document issued) throws Exception {
		JsonNode answer = verify(file);
		assertThat(answer.get("verdict").asText()).isEqualTo("unchanged");
		assertThat(answer.get("number").asText()).isEqualTo(issued.number());
		assertThat(answer.get("templateVersion").asText()).isEqualTo(issued.templateVersion());
		assertThat(page(file)).contains("Document authentique", issued.number(),
				"quote-offer (fr), version " + issued.templateVersion());
	}

	/** The owner saves a file, looks at its preview and puts it to use. */
	private void serve(String version, String title) throws IOException {
		String changed = this.bundled.replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"" + version + "\"")
			.replaceFirst("<h2>", "<h2>" + title + "</h2>\n<h2>");
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, changed);
		Element form = Jsoup.parse(this.manager.get("/desk/templates").body())
			.selectFirst("form[action=" + QUOTE + "]");
		assertThat(form).as("the file waits").isNotNull();
		assertThat(this.manager.get(QUOTE + "?candidate=true").headers().firstValue("Content-Type"))
			.contains("application/pdf");
		Map<String, String> fields = new HashMap<>(Map.of("seen", "true"));
		form.select("input[type=hidden]").forEach((one) -> fields.put(one.attr("name"), one.val()));
		assertThat(this.manager.form(QUOTE, fields).statusCode()).isEqualTo(303);
	}

	private Document quote(EngagementReference reference) {
		return this.documents.of(reference.value())
			.stream()
			.filter((one) -> one.kind().equals("quote-offer"))
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

	private JsonNode verify(byte[] file) throws Exception {
		return new ObjectMapper().readTree(send("/api/documents/verify", file));
	}

	private String page(byte[] file) throws Exception {
		return Jsoup.parse(send("/verify", file)).text();
	}

	/** As if from another place each time, so that nobody is asked to slow down. */
	private String send(String path, byte[] file) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "multipart/form-data; boundary=part")
			.header("X-Forwarded-For", "198.51.100." + ASKED.incrementAndGet())
			.POST(BodyPublishers.concat(
					BodyPublishers.ofString("--part\r\nContent-Disposition: form-data; name=\"file\";"
							+ " filename=\"devis.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"),
					BodyPublishers.ofByteArray(file), BodyPublishers.ofString("\r\n--part--\r\n")))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

}
