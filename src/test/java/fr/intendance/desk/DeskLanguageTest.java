package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The firm reads French, and whoever of it chose English reads English. */
@ApplicationTest
class DeskLanguageTest {

	@LocalServerPort
	private int port;

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
		Document found = Jsoup.parse(this.manager.form("/desk/search", Map.of("q", "nobody")).body());

		assertThat(found.select("a[hreflang=en]").attr("href")).isEqualTo("/desk?language=en");
	}

	@Test
	void goesBackToFrench() {
		this.manager.get("/desk?language=en");

		this.manager.get(read("/desk").select("a[hreflang=fr]").attr("href"));

		assertThat(read("/desk").select("h1").text()).isEqualTo("Aujourd’hui");
	}

	private Document read(String page) {
		return Jsoup.parse(this.manager.get(page).body());
	}

}
