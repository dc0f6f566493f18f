package fr.intendance.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Fork;
import fr.intendance.document.OwnTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TemplatePagesTest {

	private static final String CERTIFICATE = "/desk/templates/document/offboarding-certificate";

	private static final Path FILE = Fork.folder("own-templates").resolve("document/offboarding-certificate.ftlh");

	@Autowired
	private OwnTemplates own;

	@LocalServerPort
	private int port;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void showsEachMailAndWhereOwnFilesBelong() {
		Document page = Jsoup.parse(this.manager.get("/desk/templates").body());

		assertThat(page.text())
			.contains("mail/quote-sent.ftlh", "own-templates", "Aucun modèle à vous", "document/quote-offer.ftlh",
					"Contrat de prestation de services")
			.doesNotContain("${", "desk.templates");
	}

	@Test
	void showsAMailWithInventedContents() {
		HttpResponse<String> letter = this.manager.get("/desk/templates/mail/quote-sent");

		assertThat(letter.body()).contains("D-2026-0012", "Bonjour Inès Lefèvre");
		assertThat(letter.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
	}

	@Test
	void saysThatThereIsNoSuchTemplate() {
		HttpResponse<String> letter = this.manager.get("/desk/templates/mail/nowhere");

		assertThat(letter.statusCode()).isEqualTo(404);
		assertThat(letter.body()).contains("Revenez à la liste des modèles");
	}

	@AfterEach
	void theBundledTemplateServes() throws IOException {
		Files.deleteIfExists(FILE);
		this.own.giveBack("document/offboarding-certificate.ftlh", "manager");
		this.own.look();
	}

	@Test
	void showsADocumentAsADraftWithInventedContents() {
		HttpResponse<String> sheet = this.manager.get(CERTIFICATE);

		assertThat(sheet.statusCode()).isEqualTo(200);
		assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(sheet.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
	}

	@Test
	void givesTheBundledTemplateToStartFrom() {
		HttpResponse<String> source = this.manager.get(CERTIFICATE + "/source");

		assertThat(source.body()).startsWith("<#ftl");
		assertThat(source.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment",
				"offboarding-certificate.ftlh");
		assertThat(this.manager.get("/desk/templates/desk/today/source").statusCode()).isEqualTo(404);
		assertThat(this.manager.get(CERTIFICATE + "/source?sha256=0").statusCode()).isEqualTo(404);
	}

	@Test
	void aFileServesOnceSomebodySaysThatTheyLookedAtIt() throws IOException {
		write(this.manager.get(CERTIFICATE + "/source").body().replace("version\": \"1", "version\": \"7"));
		Element form = page().selectFirst("form[action=" + CERTIFICATE + "]");

		HttpResponse<String> unseen = this.manager.form(CERTIFICATE, fields(form));
		assertThat(unseen.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(unseen.body()).select("#refusal").text()).contains("Regardez d’abord l’aperçu");

		Map<String, String> seen = new HashMap<>(fields(form));
		seen.put("seen", "true");
		assertThat(this.manager.get(CERTIFICATE + "?candidate=true").statusCode()).isEqualTo(200);
		assertThat(this.manager.form(CERTIFICATE, seen).statusCode()).isEqualTo(303);

		assertThat(page().text()).contains("En service : votre version 7+", "par manager",
				"Ce qui a été mis en service");
		assertThat(this.manager.get(page().select("#history + table a").first().attr("href")).body())
			.contains("version\": \"7");
		assertThat(this.manager.form(CERTIFICATE + "/bundled", fields(form)).statusCode()).isEqualTo(303);
		assertThat(page().text()).contains("En service : le modèle fourni.");
	}

	@Test
	void aFileThatChangedMeanwhileDoesNotServe() throws IOException {
		write(this.manager.get(CERTIFICATE + "/source").body());
		Map<String, String> fields = new HashMap<>(fields(page().selectFirst("form[action=" + CERTIFICATE + "]")));
		fields.putAll(Map.of("seen", "true", "sha256", "0".repeat(64)));

		HttpResponse<String> answer = this.manager.form(CERTIFICATE, fields);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(answer.body()).select("#refusal").text()).contains("a changé depuis");
	}

	@Test
	void saysInWhichLineAFileIsWrong() throws IOException {
		write("<html>\n<p>${wrod}</p></html>");

		assertThat(page().select("#own ~ article").text()).contains("Refusé, ligne 2 :", "« wrod »",
				"En service : le modèle fourni.");
		assertThat(this.manager.get(CERTIFICATE + "?candidate=true").body()).contains("Il n’y a pas d’aperçu");
		assertThat(this.manager.get("/desk/templates/document/quote-offer?candidate=true").statusCode()).isEqualTo(404);
	}

	private Document page() {
		return Jsoup.parse(this.manager.get("/desk/templates").body());
	}

	private static Map<String, String> fields(Element form) {
		return form.select("input[type=hidden]")
			.stream()
			.collect(Collectors.toMap((one) -> one.attr("name"), Element::val));
	}

	private static void write(String source) throws IOException {
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, source);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		HttpResponse<String> page = Browser.signedIn(this.port, "assistant").get("/desk/templates");

		assertThat(page.statusCode()).isIn(403, 404);
	}

}
