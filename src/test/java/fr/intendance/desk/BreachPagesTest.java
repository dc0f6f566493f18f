package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of breaches, as the office manager keeps it. */
@ApplicationTest
class BreachPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	private Browser manager;

	private Engagement engagement;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@Test
	void saysWhoIsToBeToldAndByWhen() {
		String path = recorded(Map.of("risk", "HIGH"));

		Document page = page(path);
		assertThat(page.select("#duties ~ ul li").eachText()).hasSize(3)
			.anySatisfy((one) -> assertThat(one).startsWith("Client " + this.engagement.reference())
				.contains("au plus tard mercredi 25 novembre 2026 à 8"))
			.anySatisfy((one) -> assertThat(one).startsWith("CNIL").contains("au plus tard jeudi 26 novembre 2026 à 8"))
			.anySatisfy((one) -> assertThat(one).contains("dans les meilleurs délais"));
		assertThat(page.text()).contains("Un courriel est parti chez un autre.").doesNotContain("${", "desk.breaches");
		assertThat(page("/desk/breaches").select("#register ~ ul").text()).contains("Reste à prévenir");
	}

	@Test
	void writesToTheClientsAndNotesTheRest() {
		String path = recorded(Map.of("own", ""));

		String draft = page(path).select("#duties ~ ul a[href*=notices]").attr("href");
		assertThat(this.manager.get(draft).body()).startsWith("%PDF");
		HttpResponse<String> unread = send(path, path + "/clients", Map.of());
		assertThat(unread.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(unread.body()).select("#read").attr("aria-invalid")).isEqualTo("true");
		assertThat(send(path, path + "/clients", Map.of("read", "true")).statusCode()).isEqualTo(303);

		assertThat(page(path).select("#duties ~ ul li").text()).contains("prévenu", "courrier NV-2026-");
		assertThat(this.manager.get(page(path).select("#duties ~ ul a[href^=/api/documents]").attr("href")).body())
			.startsWith("%PDF");
		assertThat(page("/desk/engagements/" + this.engagement.reference()).text())
			.contains("Violation de données annoncée");
		assertThat(send(path, path + "/told",
				Map.of("whom", "CLIENT", "engagement", this.engagement.reference().value(), "at", "2026-11-23T08:30"))
			.statusCode()).isEqualTo(409);
	}

	@Test
	void hasTheSheetForTheAuthorityAndADateInTheAgenda() {
		String path = recorded(Map.of());

		assertThat(this.manager.get(page(path).select("a[href$=authority]").attr("href")).body()).startsWith("%PDF");
		String week = "/desk/calendar?view=week&day=2026-11-26&kind=";
		assertThat(page(week + "breach-authority").text())
			.contains("Votre cabinet Violation à notifier à la CNIL : V-");
		assertThat(page(week + "breach-client").text()).contains("Atelier Durand Violation à annoncer au client : V-");
		assertThat(page(recorded(Map.of("own", ""))).select("a[href$=authority]")).isEmpty();
		assertThat(this.manager.get("/desk/breaches/999999/authority").statusCode()).isEqualTo(404);
	}

	@Test
	void keepsWhatWasTypedWhenItRefuses() {
		Map<String, String> typed = typed();
		typed.put("clients", "E-9999-9999");

		HttpResponse<String> answer = send("/desk/breaches", "/desk/breaches", typed);

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).startsWith("Aucun dossier n’a cette référence");
		assertThat(page.select("#clients").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#facts").val()).isEqualTo("Un courriel est parti chez un autre.");
		assertThat(page.select("#CONFIDENTIALITY[checked]")).hasSize(1);
		assertThat(page.select("[id=data.identity][checked]")).hasSize(1);
		assertThat(page.select("#risk option[selected]").val()).isEqualTo("SOME");
	}

	@Test
	void takesWhatIsKnownLater() {
		String path = recorded(Map.of());
		Map<String, String> known = new HashMap<>(Map.of("persons", "30", "records", "x", "risk", "HIGH",
				"consequences", "Plus grave.", "measures", "Tout changé."));

		HttpResponse<String> refused = send(path, path, known);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(refused.body()).select("#measures").val()).isEqualTo("Tout changé.");

		known.put("records", "5");
		assertThat(send(path, path, known).statusCode()).isEqualTo(303);
		assertThat(page(path).text()).contains("Les personnes concernées");
	}

	@Test
	void exportsTheRegister() {
		recorded(Map.of());

		HttpResponse<String> table = this.manager.get("/desk/breaches/table");

		assertThat(table.body().lines().findFirst().orElseThrow()).contains("Découverte", "Qui prévenir");
		assertThat(table.body()).contains("Un courriel est parti chez un autre.", "au plus tard");
	}

	@Test
	void isForTheOfficeManagerAlone() {
		String path = recorded(Map.of());
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get("/desk/breaches").statusCode()).isEqualTo(403);
		assertThat(assistant.get(path).statusCode()).isEqualTo(403);
		assertThat(this.manager.get("/desk/breaches/999999").statusCode()).isEqualTo(404);
		assertThat(this.manager.get("/desk/breaches/x").statusCode()).isBetween(400, 404);
	}

	/** The path of its page. */
	private String recorded(Map<String, String> more) {
		Map<String, String> typed = typed();
		typed.putAll(more);
		HttpResponse<String> answer = send("/desk/breaches", "/desk/breaches", typed);
		assertThat(answer.statusCode()).isEqualTo(303);
		return answer.headers().firstValue("Location").orElseThrow().replaceAll("https?://[^/]+", "");
	}

	private Map<String, String> typed() {
		Map<String, String> typed = new HashMap<>(
				Map.of("discovered", "2026-11-23T08:00", "CONFIDENTIALITY", "true", "data.identity", "true", "persons",
						"12", "records", "40", "risk", "SOME", "facts", "Un courriel est parti chez un autre.",
						"consequences", "Un devis est connu.", "measures", "Supprimé."));
		typed.put("own", "true");
		typed.put("clients", this.engagement.reference().value());
		return typed;
	}

	private HttpResponse<String> send(String page, String path, Map<String, String> values) {
		Map<String, String> fields = new HashMap<>(values);
		fields.put("_csrf", page(page).select("input[name=_csrf]").first().val());
		return this.manager.form(path, fields);
	}

	private Document page(String path) {
		return Jsoup.parse(this.manager.get(path).body());
	}

}
