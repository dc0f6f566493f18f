package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.ContactLanguages;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.document.FrenchLeftovers;
import fr.intendance.engine.Processes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients read their pages in their own language. */
@ApplicationTest
class PortalLanguageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private ContactLanguages languages;

	@Autowired
	private Processes processes;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	private EngagementReference reference;

	private String portal;

	private Browser client;

	@BeforeEach
	void aClientHasALink() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		String link = this.links.to(engagement.contactId(), this.reference.value(), "");
		this.portal = link.substring(link.indexOf("/portal/")).replaceAll("/$", "");
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, fr", "fr-FR, fr", "en-GB, en", "'de-DE,en;q=0.8', en", "de-DE, fr" })
	void speaksToAStrangerAsTheBrowserAsks(String asked, String spoken) {
		String[] header = (asked != null) ? new String[] { "Accept-Language", asked } : new String[0];

		HttpResponse<String> page = this.client.send("GET", "/contact", "text/html", null, header);

		assertThat(Jsoup.parse(page.body()).select("html").attr("lang")).isEqualTo(spoken);
	}

	@Test
	void speaksToAClientAsWeWriteToThem() {
		this.languages.speak(contact(), Locale.ENGLISH);

		HttpResponse<String> page = this.client.send("GET", this.portal, "text/html", null, "Accept-Language", "fr");

		assertThat(page.body()).contains("<html lang=\"en\">", "Hello Camille Durand");
	}

	@Test
	void remembersWhatAStrangerChose() {
		HttpResponse<String> answer = this.client.get("/contact?language=en");

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/contact");
		assertThat(this.client.get("/contact").body()).contains("Let us talk about your paperwork");
	}

	@Test
	void eachPageLeadsToItselfInTheOtherLanguage() {
		Document page = Jsoup.parse(this.client.get(this.portal + "/promise").body());

		assertThat(page.select("header a[lang=en]").attr("href")).isEqualTo(this.portal + "/promise?language=en");
	}

	@Test
	void whoOnlyLooksIsWrittenToAsBefore() {
		this.client.get(this.portal + "/home?language=en");

		assertThat(this.client.get(this.portal + "/home").body()).contains("Hello Camille Durand");
		assertThat(contact().language()).isEqualTo(Locale.FRENCH);
	}

	@Test
	void whoAnswersInALanguageIsWrittenToInIt() {
		this.client.get(this.portal + "/home?language=en");

		this.client.form(this.portal + "/promise", Map.of());

		assertThat(contact().language()).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void aLinkAloneChangesTheDeviceAndNotTheClient() {
		Browser stranger = Browser.of(this.port);

		stranger.get(this.portal + "?language=en");
		stranger.form(this.portal + "/promise", Map.of());

		assertThat(stranger.get(this.portal).body()).contains("A page is waiting for you");
		assertThat(contact().language()).isEqualTo(Locale.FRENCH);
	}

	@Test
	void staysInItsLanguageWhereAnotherIsAskedForThatItDoesNotSpeak() {
		assertThat(this.client.get("/contact?language=de").body()).contains("<html lang=\"fr\">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/home", "/booking", "/questionnaire", "/questionnaire?step=company",
			"/questionnaire?step=tools", "/questionnaire?step=frame", "/pieces", "/signature", "/withdrawal",
			"/promise", "/objection", "/handover", "/confidentiality", "/device", "/code", "/quote", "/specification",
			"/report/2026-11" })
	void saysAllOfItInEnglish(String page) {
		this.processes.start("first-contact", this.reference.value(), this.engagement().clientId());
		this.processes.start("needs-review", this.reference.value(), this.engagement().clientId());
		this.languages.speak(contact(), Locale.ENGLISH);

		Document read = Jsoup.parse(this.client.get(this.portal + page).body());

		assertThat(read.select("html").attr("lang")).isEqualTo("en");
		assertThat(french(read)).as(page).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact", "/verify" })
	void saysTheOpenPagesInEnglish(String page) {
		this.client.get("/contact?language=en");

		assertThat(french(Jsoup.parse(this.client.get(page).body()))).isEmpty();
		assertThat(french(Jsoup.parse(this.client.form("/contact", Map.of()).body()))).isEmpty();
	}

	@Test
	void saysInEnglishWhyItRefuses() {
		this.processes.start("first-contact", this.reference.value(), this.engagement().clientId());
		this.languages.speak(contact(), Locale.ENGLISH);

		Document refused = Jsoup.parse(this.client.form(this.portal + "/booking", Map.of("slot", "")).body());

		assertThat(refused.select("#refusal").text()).startsWith("Choose one of the times offered.");
		assertThat(french(refused)).isEmpty();
	}

	@Test
	void saysInEnglishThatALinkIsClosed() {
		HttpResponse<String> page = Browser.of(this.port)
			.send("GET", "/portal/unknown", "text/html", null, "Accept-Language", "en");

		assertThat(page.body()).contains("This link is no longer valid");
		assertThat(french(Jsoup.parse(page.body()))).isEmpty();
	}

	@Test
	void keepsTheLanguageOfTheFormForWhatIsWrittenLater() {
		String company = "English Form " + this.reference.value();
		this.client.get("/contact?language=en");

		this.client.form("/contact", Map.of("company", company, "contactName", "Emma Hill", "email",
				"emma." + this.reference.value() + "@hill.example", "consent", "true"));

		assertThat(this.engagements.contact(of(company)).language()).isEqualTo(Locale.ENGLISH);
	}

	private Engagement of(String company) {
		return this.engagements.get(new EngagementReference(this.database
			.sql("select e.reference, c.id, c.company from engagement e join client c on c.id = e.client_id")
			.query((row, number) -> row.getString("company").equals(company) ? row.getString("reference") : "")
			.stream()
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElseThrow()));
	}

	/**
	 * All that is read, also aloud; the button that leads to French says so in French.
	 */
	private static List<String> french(Document page) {
		page.select("[lang=fr], script").remove();
		String read = page.text() + " " + page.title() + " "
				+ String.join(" ", page.select("[aria-label]").eachAttr("aria-label")) + " "
				+ String.join(" ", page.select("[data-done]").eachAttr("data-done"));
		return FrenchLeftovers.inText(read, "Camille Durand", "Menuiserie Lefèvre & Fils", "Durand", "Français");
	}

	private Engagement engagement() {
		return this.engagements.get(this.reference);
	}

	private Contact contact() {
		return this.engagements.contact(engagement());
	}

}
