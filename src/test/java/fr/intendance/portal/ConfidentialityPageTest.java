package fr.intendance.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.LateAnswers;
import fr.intendance.calendar.MovableClock;
import fr.intendance.journal.Journal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Where clients see what the firm does with what they confide. */
@ApplicationTest
class ConfidentialityPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private LateAnswers answers;

	@Autowired
	private Links links;

	@Autowired
	private Journal journal;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	private String page;

	@BeforeEach
	void aProspectSentAFile() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.answers.keep(this.engagement.reference(), "pieces", new FreeText("Kbis"),
				Optional.of(HandedFile.of("%PDF-1.7 kbis".getBytes(StandardCharsets.US_ASCII))),
				new Answer(Answer.How.LINK, this.engagement.contactId(), this.clock.instant()));
		this.page = this.links.to(this.engagement.contactId(), this.engagement.reference().value(), "confidentiality")
			.replaceAll("https?://[^/]+", "");
	}

	@Test
	void isReachedFromTheFirstPage() {
		String home = client().get(this.page.replace("confidentiality", "home")).body();

		assertThat(Jsoup.parse(home).select("a[href=" + this.page + "]")).hasSize(1);
	}

	@Test
	void saysThatNobodyOpenedAFileUntilSomebodyDoes() {
		String before = text();

		Browser.program(this.port, "manager")
			.get("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");

		assertThat(before).contains("Personne de notre cabinet n’a ouvert de fichier");
		assertThat(text())
			.contains("Fichier reçu le 23 novembre 2026 manager, lundi 23 novembre 2026 à 10 h",
					"10 h, aucune tâche en cours")
			.doesNotContain("Personne de notre cabinet");
	}

	@Test
	void saysWhomTheFirmLetsInAndUntilWhenItKeepsWhat() {
		assertThat(text())
			.contains("manager responsable du cabinet, depuis le 23 novembre 2026",
					"Trois ans à compter de votre dernier échange avec nous : jusqu’au 23 novembre 2029",
					"Journal scellé, sans nom ni texte Sans limite")
			.contains(this.journal.head(this.engagement.clientId()).brief());
	}

	@Test
	void handsEverythingOverInOpenFormats() throws Exception {
		HttpRequest button = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + this.page + "/dossier.zip"))
			.header("Cookie", "intendance-portal=" + client().cookie("intendance-portal").orElseThrow())
			.POST(BodyPublishers.noBody())
			.build();

		Map<String, String> files = unzipped(
				HttpClient.newHttpClient().send(button, BodyHandlers.ofByteArray()).body());

		assertThat(files.keySet()).contains("index.html", "registre-des-travaux.csv", "points-ouverts.csv",
				"chronologie.csv", "ouvertures-de-fichiers.csv", "coordonnees.csv", "journal.jsonl",
				"verifier-le-journal.html", "pieces/late-answer-1.pdf");
		assertThat(files.get("index.html")).contains("href=\"chronologie.csv\"", "href=\"journal.jsonl\"",
				"href=\"verifier-le-journal.html\"");
		assertThat(files.get("chronologie.csv")).contains("enquiry.received", "answer.late");
		assertThat(files.get("coordonnees.csv")).contains("Atelier Durand", "Camille Durand");
		assertThat(files.get("pieces/late-answer-1.pdf")).isEqualTo("%PDF-1.7 kbis");
		assertThat(this.journal.of(this.engagement.reference().value(), "dossier.exported")).singleElement()
			.satisfies((one) -> assertThat(one.actor()).isEqualTo("contact:" + this.engagement.contactId()));
	}

	@Test
	void takesARequestForErasureAndSaysByWhenItIsAnswered() {
		String asked = client().form(this.page + "/erasure", Map.of()).body();
		client().form(this.page + "/erasure", Map.of());

		assertThat(asked).contains("Votre demande d’effacement nous est parvenue", "23 décembre 2026");
		assertThat(text()).contains("nous vous répondons au plus tard le 23 décembre 2026")
			.doesNotContain("Demander l’effacement de mes données");
		assertThat(this.journal.of(this.engagement.reference().value(), "erasure.asked")).singleElement()
			.satisfies((one) -> assertThat(one.actor()).isEqualTo("contact:" + this.engagement.contactId()));
	}

	@Test
	void handsTheJournalOver() {
		String exported = client().get(this.page + "/journal.jsonl").body();

		assertThat(exported).isEqualTo(this.journal.export(this.engagement.clientId())).contains("answer.late");
	}

	@Test
	void lookingChangesNothing() {
		int before = this.journal.head(this.engagement.clientId()).events();

		client().get(this.page);
		client().get(this.page + "/dossier.zip");
		client().get(this.page + "/journal.jsonl");

		assertThat(this.journal.head(this.engagement.clientId()).events()).isEqualTo(before);
	}

	private String text() {
		Document shown = Jsoup.parse(client().get(this.page).body());
		return shown.body().text().replace('\u00a0', ' ').replace('\u202f', ' ');
	}

	private Browser client() {
		return ContactBrowser.at(this.application, this.port, this.page);
	}

	private static Map<String, String> unzipped(byte[] zip) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
