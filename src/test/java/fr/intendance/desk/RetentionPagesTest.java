package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes when, as the office manager reads it. */
@ApplicationTest
class RetentionPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	private Browser manager;

	@BeforeEach
	void aProspectOfThreeYearsAgo() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.database.sql("update engagement set opened_at = ?, ended_at = ?, outcome = 'declined' where reference = ?")
			.params(Instant.parse("2023-12-20T10:00:00Z").atOffset(ZoneOffset.UTC),
					Instant.parse("2024-01-20T10:00:00Z").atOffset(ZoneOffset.UTC), this.engagement.reference().value())
			.update();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void tellsTheDayTheClientAndTheRuleWithItsSource() {
		String row = row(page("/desk/retention?days=30"));

		assertThat(row).contains("21 décembre 2026", "Atelier Durand", "Trois ans à compter de votre dernier échange",
				"CNIL, référentiel");
		assertThat(page("/desk/retention?days=30").text()).doesNotContain("${", "desk.retention");
		assertThat(page("/desk/retention?days=soon").select("[aria-current=true]").text())
			.isEqualTo("dans les 90 jours");
	}

	@Test
	void listsEachClassWithItsRuleAndWhatGoesWhen() {
		this.database
			.sql("insert into engagement_note (engagement, text, written_by, written_at) values (?, ?, 'manager', ?)")
			.params(this.engagement.reference().value(), "Note",
					Instant.parse("2023-12-21T10:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("update engagement set ended_at = ? where reference = ?")
			.params(Instant.parse("2025-12-20T10:00:00Z").atOffset(ZoneOffset.UTC), this.engagement.reference().value())
			.update();

		Document page = page("/desk/retention?days=30");

		assertThat(page.select("#classes ~ div tbody > tr > th").eachText()).hasSize(16)
			.contains("Notes internes", "Codes à usage unique", "Courriels envoyés, avec leur texte",
					"Historique du moteur");
		String notes = page.select("#classes ~ div tbody > tr:contains(Notes internes)").text();
		assertThat(notes).contains("un an après la fin du dossier", "RGPD, art. 5(1)(c) et (e)", "1 élément",
				this.engagement.reference().value(), "le 21 décembre 2026");
		assertThat(page.text()).doesNotContain("{", "desk.retention");
	}

	@Test
	void holdsAClientBackAndLetsGo() {
		HttpResponse<String> answer = send("", Map.of("reason", "Litige sur le devis", "until", "2027-06-30"));

		assertThat(answer.statusCode()).isEqualTo(303);
		Document page = page("/desk/retention?days=365");
		assertThat(row(page)).contains("1er juillet 2027", "Retenu jusqu’au 30 juin 2027");
		assertThat(page.select("#holds ~ ul li").text()).contains("Litige sur le devis", "manager");
		assertThat(page("/desk/engagements/" + this.engagement.reference()).text())
			.contains("Conservation prolongée, dernier jour", "30 juin 2027");

		page.select("#holds ~ ul form").eachAttr("action").forEach((end) -> send(end, Map.of()));
		assertThat(row(page("/desk/retention?days=30"))).contains("21 décembre 2026");
	}

	@Test
	void keepsWhatWasTypedWhenItRefuses() {
		HttpResponse<String> answer = send("", Map.of("reason", "Litige", "until", "2020-01-01"));

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).startsWith("Choisissez un jour à venir");
		assertThat(page.select("#reference").val()).isEqualTo(this.engagement.reference().value());
		assertThat(page.select("#reason").val()).isEqualTo("Litige");
		assertThat(send("", Map.of("reason", "x", "until", "2027-01-01", "reference", "E-0000-9999")).statusCode())
			.isEqualTo(404);
		assertThat(send("", Map.of("reason", "x", "until", "2027-01-01", "reference", "x y")).statusCode())
			.isEqualTo(400);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		assertThat(Browser.signedIn(this.port, "assistant").get("/desk/retention").statusCode()).isEqualTo(403);
	}

	private String row(Document page) {
		return page.select("#due ~ div tr")
			.stream()
			.filter((one) -> one.text().contains(this.engagement.reference().value()))
			.findFirst()
			.orElseThrow()
			.text();
	}

	private HttpResponse<String> send(String path, Map<String, String> values) {
		Map<String, String> fields = new HashMap<>();
		if (path.isEmpty()) {
			fields.put("reference", this.engagement.reference().value());
		}
		fields.putAll(values);
		fields.put("_csrf", page("/desk/retention").select("input[name=_csrf]").first().val());
		return this.manager.form(path.isEmpty() ? "/desk/retention/holds" : path, fields);
	}

	private Document page(String path) {
		return Jsoup.parse(this.manager.get(path).body());
	}

}
