package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.onboarding.KickOffs;
import fr.intendance.onboarding.Onboarding;
import fr.intendance.onboarding.SignedEngagements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a client chooses when the first meeting is, and tells of an access. */
@ApplicationTest
class KickOffPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private KickOffs kickOffs;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Links links;

	private EngagementReference reference;

	private Browser client;

	private String portal;

	@BeforeEach
	void aContractIsSigned() {
		this.reference = SignedEngagements.ofAMission(this.context);
		String link = this.links.to(this.engagements.get(this.reference).contactId(), this.reference.value(), "home");
		this.portal = link.substring(link.indexOf("/portal/"), link.lastIndexOf('/'));
		this.client = Browser.of(this.port).keeping(ContactBrowser.cookie(this.context, this.reference));
	}

	@Test
	void leadsFromTheFirstPageToAnHourAndItsFile() {
		Document home = page("/home");
		Document free = page("/kick-off");

		Document chosen = Jsoup.parse(choose(free.select("[name=slot]").first().val()).body());

		assertThat(home.select("a[href$=/kick-off]").text()).contains("Choisir l’heure de notre réunion de lancement");
		assertThat(chosen.select("h1").text()).isEqualTo("Réunion de lancement fixée");
		assertThat(this.kickOffs.chosen(this.reference)).isPresent();
		HttpResponse<String> file = this.client.get(chosen.select("a[download]").attr("href"));
		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
		assertThat(file.body()).contains("Réunion de lancement avec");
		assertThat(page("/home").select("#expected ~ p").text()).contains("Votre réunion de lancement",
				"Changer d’heure");
	}

	@Test
	void refusesAnHourThatIsNotOffered() {
		HttpResponse<String> answer = choose("2026-11-28T09:00:00Z");

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(answer.body()).select("#refusal")).hasSize(1);
		assertThat(this.kickOffs.chosen(this.reference)).isEmpty();
		assertThat(this.client.get(this.portal + "/kick-off/lancement.ics").statusCode()).isEqualTo(404);
	}

	@Test
	void saysHowAnAccessIsDelegatedAndTakesNoPassword() {
		this.context.getBean(Onboarding.class).requestPieces(this.reference);
		Document pieces = page("/pieces");
		String access = pieces.select("[name=piece][value$=-access]").first().val();

		HttpResponse<String> answer = this.client.form(this.portal + "/pieces",
				Map.of("piece", access, "note", "Mot de passe : Soleil2026"));

		assertThat(pieces.text()).contains("Dans les réglages de votre outil, invitez");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("pas de mot de passe").doesNotContain("Soleil2026");
	}

	@Test
	void opensTheCameraBesideTheFiles() {
		this.context.getBean(Onboarding.class).requestPieces(this.reference);

		Document pieces = page("/pieces");

		assertThat(pieces.select("input[capture=environment]")).isNotEmpty()
			.allMatch((camera) -> camera.attr("accept").equals("image/jpeg,image/png"));
		assertThat(pieces.select("input[type=file]:not([capture])")).isNotEmpty()
			.allMatch((files) -> files.hasAttr("multiple"));
	}

	private HttpResponse<String> choose(String slot) {
		return this.client.form(this.portal + "/kick-off", Map.of("slot", slot));
	}

	private Document page(String path) {
		return Jsoup.parse(this.client.get(this.portal + path).body());
	}

}
