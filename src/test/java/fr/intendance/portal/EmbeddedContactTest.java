package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.EmbeddedForm;
import fr.intendance.document.FrenchLeftovers;
import fr.intendance.settings.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The contact form as a part of the firm's own web site. */
@ApplicationTest
class EmbeddedContactTest {

	private static final Map<String, String> ENQUIRY = Map.of("company", "Atelier Durand", "contactName",
			"Camille Durand", "email", "camille@atelier-durand.example", "consent", "true");

	@LocalServerPort
	private int port;

	@Autowired
	private Settings settings;

	@AfterEach
	void nobodyFramesItAnyMore() {
		letIn("");
	}

	@Test
	void isFramedByNobodyUntilTheFirmNamesASite() {
		HttpResponse<String> page = Browser.of(this.port).get(EmbeddedForm.PATH);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(policy(page)).endsWith("frame-ancestors 'none'");
		assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
	}

	@Test
	void isFramedByTheSitesThatTheFirmNames() {
		letIn("https://www.exemple.fr\nhttps://exemple.fr");

		HttpResponse<String> page = Browser.of(this.port).get(EmbeddedForm.PATH);

		assertThat(policy(page)).startsWith("default-src 'none'")
			.endsWith("frame-ancestors https://www.exemple.fr https://exemple.fr");
		assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact", "/self-check", "/sign-in", "/verify", "/contact/embedded/", "/portal/unknown",
			"/assets/pages.css" })
	void letsNothingElseBeFramed(String path) {
		letIn("https://www.exemple.fr");

		HttpResponse<String> page = Browser.of(this.port).get(path);

		assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(policy(page)).endsWith("frame-ancestors 'none'");
	}

	@Test
	void keepsNothingWithTheBrowserAndHasNothingAround() {
		HttpResponse<String> answer = Browser.of(this.port).get(EmbeddedForm.PATH + "?language=en");

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(page.select("header, nav, footer")).isEmpty();
		assertThat(page.select("a[target=_blank]").attr("href")).isEqualTo("/contact");
		page.select("[lang=fr]").remove();
		assertThat(FrenchLeftovers.inText(page.text())).isEmpty();
	}

	@Test
	void thanksWithinTheFrameInItsLanguageWithoutASession() {
		Browser frame = Browser.of(this.port);
		Document page = Jsoup.parse(frame.get(EmbeddedForm.PATH + "?language=en").body());

		HttpResponse<String> answer = Browser.of(this.port).form(page.select("form").attr("action"), ENQUIRY);

		Document thanks = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(202);
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(thanks.select("html").attr("lang")).isEqualTo("en");
		assertThat(thanks.select("header")).isEmpty();
		assertThat(thanks.select(".reference").text()).matches("\\w{4}-\\w{4}");
	}

	@Test
	void refusesWithinTheFrameAndKeepsWhatWasTyped() {
		Map<String, String> wrong = new HashMap<>(ENQUIRY);
		wrong.put("email", "camille");

		HttpResponse<String> answer = Browser.of(this.port).form(EmbeddedForm.PATH + "?language=fr", wrong);

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#email[aria-invalid]").val()).isEqualTo("camille");
		assertThat(page.select("form").attr("action")).isEqualTo(EmbeddedForm.PATH + "?language=fr");
	}

	@Test
	void isCopiedFromTheSettingsOnceASiteIsNamed() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String before = manager.get("/desk/settings/embedding").body();

		letIn("https://www.exemple.fr");

		Document page = Jsoup.parse(manager.get("/desk/settings/embedding").body());
		assertThat(before).doesNotContain("snippet-fr").contains("dès qu’un site est enregistré");
		Document copied = Jsoup.parse(page.select("#snippet-en").text());
		assertThat(copied.select("iframe").attr("src")).endsWith(EmbeddedForm.PATH + "?language=en");
		assertThat(copied.select("iframe").attr("title")).startsWith("Contact form of");
		assertThat(copied.select("a").attr("href")).endsWith("/contact?language=en");
	}

	private void letIn(String origins) {
		assertThat(this.settings.keep(EmbeddedForm.AREA, this.settings.version(EmbeddedForm.AREA),
				Map.of("origins", origins), "manager"))
			.isTrue();
	}

	private static String policy(HttpResponse<String> page) {
		return page.headers().firstValue("Content-Security-Policy").orElseThrow();
	}

}
