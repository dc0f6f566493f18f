package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.document.FrenchLeftovers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The firm reads French, and whoever of it chose English reads English. */
@ApplicationTest
class DeskLanguageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	private Browser manager;

	@BeforeEach
	void somebodySignsIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/sign-in/second-factor" })
	void speaksFrenchWhateverTheBrowserAsksFor(String page) {
		HttpResponse<String> answer = this.manager.send("GET", page, "text/html", null, "Accept-Language", "en-GB");

		assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("fr");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/board", "/desk/settings", "/sign-in/second-factor" })
	void eachPageLeadsToItselfInEnglishWhichIsRemembered(String page) {
		String link = read(page).select("a[hreflang=en]").attr("href");

		HttpResponse<String> answer = this.manager.get(link);

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains(page);
		assertThat(read("/desk/board").select("html").attr("lang")).isEqualTo("en");
		assertThat(read("/sign-in/second-factor").select("html").attr("lang")).isEqualTo("en");
	}

	@Test
	void letsAStrangerChooseBeforeTheySignIn() {
		Browser stranger = Browser.of(this.port);

		stranger.get("/sign-in?language=en");

		assertThat(stranger.get("/sign-in").body()).contains("Sign in", "Password").doesNotContain("Mot de passe");
	}

	@Test
	void leadsFromWhatWasSentToTheStart() {
		Document found = refused();

		assertThat(found.select("a[hreflang=en]").attr("href")).isEqualTo("/desk?language=en");
	}

	@Test
	void leavesATemplateItsOwnLanguage() {
		this.manager.get("/desk/templates/mail/quote-sent?language=en");

		assertThat(read("/desk").select("html").attr("lang")).isEqualTo("fr");
	}

	@Test
	void goesBackToFrench() {
		this.manager.get("/desk?language=en");

		this.manager.get(read("/desk").select("a[hreflang=fr]").attr("href"));

		assertThat(read("/desk").select("h1").text()).isEqualTo("Aujourd’hui");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/engagements/new", "/desk/ladders", "/desk/templates", "/desk/register",
			"/desk/retention", "/desk/settings", "/desk/settings/firm", "/desk/settings/calendar",
			"/desk/settings/first-contact", "/desk/settings/prices", "/desk/settings/quote", "/desk/processes",
			"/sign-in/second-factor", "/sign-in/new-password" })
	void saysWhatIsOfTheFirmInEnglish(String page) {
		this.manager.get("/desk?language=en");

		assertThat(french(read(page))).as(page).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/board", "/desk/board?stage=first-contact", "/desk/board/conversion",
			"/desk/calendar", "/desk/calendar?view=month", "/desk/search", "/desk/work", "/desk/engagements/%s",
			"/desk/engagements/%s/trail", "/desk/engagements/%s/reminders", "/desk/engagements/%s/questionnaire" })
	void saysWhatIsOfAClientInEnglish(String page) {
		OwnAssistant own = new OwnAssistant(this.application);
		Engagement engagement = own.client();
		this.journey.enquiryReceived(engagement);
		Browser assistant = own.signedIn(this.port);
		assistant.get("/desk?language=en");

		Document read = Jsoup.parse(assistant.get(page.formatted(engagement.reference())).body());

		assertThat(french(read)).as(page).isEmpty();
	}

	@Test
	void saysInEnglishWhyItRefuses() {
		this.manager.get("/desk?language=en");

		Document refused = refused();

		assertThat(refused.select("#refusal").text()).isEqualTo("This field is needed.");
	}

	@Test
	void saysInEnglishThatAPageIsNotThere() {
		this.manager.get("/desk?language=en");

		assertThat(this.manager.get("/desk/engagements/E-0000-0000").body()).contains("This file does not exist");
	}

	/** An enquiry that names no company. */
	private Document refused() {
		return Jsoup.parse(
				this.manager
					.submit(read("/desk/engagements/new").select("form[action=/desk/engagements/new]").first(),
							Map.of("company", "", "contactName", "Camille Durand"))
					.body());
	}

	/** All that is read, also aloud, but not what people wrote. */
	private static List<String> french(Document page) {
		page.select("h1 bdi").unwrap();
		page.select("[lang=fr], script, bdi, .said, code, textarea, select[name=country]").remove();
		String read = page.text() + " " + page.title() + " "
				+ String.join(" ", page.select("[aria-label]").eachAttr("aria-label")) + " "
				+ String.join(" ", page.select("[placeholder]").eachAttr("placeholder"));
		return FrenchLeftovers.inText(read, "Atelier Durand", "Camille Durand");
	}

	private Document read(String page) {
		return Jsoup.parse(this.manager.get(page).body());
	}

}
