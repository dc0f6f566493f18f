package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The register as the office manager reads and completes it. */
@ApplicationTest
class RegisterPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@AfterEach
	void nothingIsLeft() {
		this.database.sql("delete from sub_processor").update();
		this.database.sql("delete from data_protection_officer").update();
	}

	@Test
	void tellsWhatTheModelsDeclare() {
		Document page = page();

		assertThat(page.select("#controller ~ details summary b").eachText()).contains("Premier contact", "Devis")
			.doesNotContain("Travail confié");
		assertThat(page.select("#processor ~ details summary b").eachText())
			.contains("Comptes rendus", "Fin de contrat")
			.doesNotContain("Premier contact");
		assertThat(page.select("#measures ~ ul li").eachText()).contains("Dossiers séparés pour chaque client");
		assertThat(page.text()).contains("Aucun sous-traitant n’est déclaré")
			.doesNotContain("${", "processing.", "desk.");
	}

	@Test
	void keepsWhoElseTouchesTheData() {
		HttpResponse<String> answer = send("sub-processors", other("country", "US", "transfer", "CLAUSES"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(page().select("#others ~ ul li").text()).contains("Hébergeur Exemple", "États-Unis",
				"Clauses contractuelles types", "depuis le 1er janvier 2026");
		assertThat(page().select("#others ~ dl dd").text()).isEqualTo("États-Unis");

		String end = page().select("#others ~ ul form").attr("action");
		assertThat(send(end.replace("/desk/register/", ""), Map.of()).statusCode()).isEqualTo(303);
		assertThat(page().select("#others ~ ul li").text()).contains("jusqu’au");
	}

	@Test
	void keepsWhatWasTypedWhenItRefuses() {
		HttpResponse<String> answer = send("sub-processors", other("country", "US"));

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).startsWith("Ce pays est hors de l’Espace économique européen");
		assertThat(page.select("#name").val()).isEqualTo("Hébergeur Exemple");
		assertThat(page.select("#country option[selected]").val()).isEqualTo("US");
		assertThat(page.select("#transfer").attr("aria-invalid")).isEqualTo("true");
	}

	@Test
	void knowsTheOfficer() {
		assertThat(send("officer", Map.of("officer", "Dana Officier", "email", "dpo@cabinet.example")).statusCode())
			.isEqualTo(303);
		assertThat(page().select("#officer").val()).isEqualTo("Dana Officier");

		HttpResponse<String> half = send("officer", Map.of("officer", "Dana", "email", ""));
		assertThat(half.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(half.body()).select("#officer").val()).isEqualTo("Dana");
	}

	@Test
	void exportsATableWithEachColumnThatTheLawAsksFor() {
		HttpResponse<String> table = this.manager.get("/desk/register/table");

		assertThat(table.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"registre-des-traitements.csv\"");
		assertThat(table.body().lines().findFirst().orElseThrow()).contains("Responsable de traitement", "Finalités",
				"Transferts hors EEE", "Mesures");
		assertThat(table.body()).contains("\"Responsable de traitement\";").contains("\"Premier contact\"");
	}

	@Test
	void isForTheOfficeManagerAlone() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get("/desk/register").statusCode()).isEqualTo(403);
		assertThat(assistant.get("/desk/register/table").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> send(String form, Map<String, String> values) {
		Map<String, String> fields = new HashMap<>(values);
		fields.put("_csrf", page().select("input[name=_csrf]").first().val());
		return this.manager.form("/desk/register/" + form, fields);
	}

	private Document page() {
		return Jsoup.parse(this.manager.get("/desk/register").body());
	}

	private static Map<String, String> other(String... more) {
		Map<String, String> values = new HashMap<>(Map.of("name", "Hébergeur Exemple", "service", "HOSTING", "country",
				"FR", "transfer", "NONE", "since", "2026-01-01"));
		for (int i = 0; i < more.length; i += 2) {
			values.put(more[i], more[i + 1]);
		}
		return values;
	}

}
