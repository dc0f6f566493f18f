package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Documents;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SentQuotes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings as the office manager changes them, while everything runs. */
@ApplicationTest
class SettingsPagesTest {

	private final Map<String, Map<String, String>> before = new HashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Documents documents;

	@Autowired
	private Quotes quotes;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@AfterEach
	void theSettingsAreAsTheyWere() {
		this.before.forEach((area, fields) -> {
			fields.put("version", page(area).select("input[name=version]").val());
			this.manager.form("/desk/settings/" + area, fields);
		});
	}

	@Test
	void leadsToAllThatCanBeSet() {
		Document page = Jsoup.parse(this.manager.get("/desk/settings").body());

		assertThat(page.select("main li a").eachAttr("href")).contains("/desk/settings/firm", "/desk/settings/calendar",
				"/desk/settings/first-contact", "/desk/settings/prices", "/desk/settings/quote",
				"/desk/settings/onboarding", "/desk/settings/reporting", "/desk/ladders", "/desk/templates");
		assertThat(page.text()).doesNotContain("${", "desk.settings");
	}

	@ParameterizedTest
	@ValueSource(strings = { "firm", "calendar", "first-contact", "prices", "quote", "onboarding", "reporting", "brand",
			"embedding" })
	void keepsAPageAsItStands(String area) {
		HttpResponse<String> answer = send(area, Map.of());

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(page(area).text()).doesNotContain("${", "desk.settings");
	}

	@Test
	void printsTheNewNameAndPriceInTheNextQuoteAndNotInTheLast() throws Exception {
		EngagementReference old = SentQuotes.one(this.application);
		String oldText = text(old);

		send("firm", Map.of("name", "Maud Berger", "siret", "732 829 320 00074"));
		send("prices", Map.of("price3", "1 234,50".replace(" ", "")));
		EngagementReference next = SentQuotes.one(this.application);

		assertThat(text(next)).contains("Maud Berger", "732 829 320 00074", "1 234,50");
		assertThat(oldText).contains("Camille Moreau", "1 260,00");
		assertThat(text(old)).isEqualTo(oldText);
	}

	@Test
	void showsTheNewNameOnEveryPageAtOnce() {
		send("firm", Map.of("name", "Maud Berger"));

		assertThat(Browser.of(this.port).get("/sign-in").body()).contains("Connexion · Maud Berger");
		assertThat(this.manager.get("/api/firm").body()).contains("Maud Berger");
		assertThat(Jsoup.parse(this.manager.get("/desk/settings").body()).select("section tr").get(1).text())
			.contains("manager", "Votre cabinet", "nom");
	}

	@Test
	void writesClosingsAndHoursAsPeopleDo() {
		HttpResponse<String> answer = send("calendar", Map.of("opens0", "8h30", "closes0", "12:00", "first1",
				"02/08/2027", "last1", "20/08/2027", "department", "69"));

		assertThat(answer.statusCode()).isEqualTo(303);
		Document page = page("calendar");
		assertThat(page.select("#opens0").val()).isEqualTo("08:30");
		assertThat(page.select("#first0").val()).isEqualTo("24/12");
		assertThat(page.select("#last1").val()).isEqualTo("20/08/2027");
		assertThat(page.select("#department").val()).isEqualTo("69");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "firm | siret | 12345678200011 | SIRET n’existe pas",
			"firm | vatNumber | BE0123456749 | commence par FR", "firm | email | nobody | adresse électronique",
			"firm | address | Une ligne d’adresse de plus de trente-huit signes | 38 signes au plus",
			"firm | iban | FR7630006000011234567890188 | IBAN n’existe pas", "firm | capital | dix | un nombre",
			"firm | legalForm | GMBH | réponses proposées", "calendar | opens0 | 13:00 | finit avant de commencer",
			"calendar | opens0 | neuf | 09:30", "calendar | closes2 | 19:00 | les deux cases",
			"calendar | first0 | 31/02 | n’existe pas", "calendar | last0 | 01/01/2028 | l’année",
			"calendar | department | 99 | Département inconnu", "first-contact | callLength | 2 | entre 5 et 240",
			"prices | HOUR | 0 | hors taxes", "prices | HOUR | cher | un nombre", "prices | hours1 | 5 | Deux forfaits",
			"prices | price0 | 1,234 | hors taxes", "quote | paymentDays | 60 | entre 0 et 45",
			"onboarding | noticeMonths | 0 | entre 1 et 12", "reporting | workingDay | 16 | entre 1 et 15",
			"brand | accent | #ffcc00 | par exemple #", "embedding | origins | https://*.exemple.fr | ni étoile",
			"embedding | origins | http://exemple.fr | chiffré" })
	void refusesWhatMakesNoSenseAndKeepsWhatWasTyped(String area, String field, String value, String sentence) {
		HttpResponse<String> answer = send(area,
				field.equals("closes2") ? Map.of(field, value, "opens2", "") : Map.of(field, value));

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).contains(sentence);
		assertThat(page.select("[aria-invalid]").attr("name")).isEqualTo(field.equals("closes2") ? "opens2" : field);
		assertThat(value(page.getElementById(field))).isEqualTo(field.equals("legalForm") ? "" : value);
		assertThat(value(page(area).getElementById(field))).isNotEqualTo(value);
	}

	@Test
	void wantsAtLeastOnePackage() {
		Map<String, String> none = new HashMap<>();
		for (int place = 0; place < 8; place++) {
			none.put("hours" + place, "");
			none.put("price" + place, "");
		}

		HttpResponse<String> answer = send("prices", none);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("au moins un forfait");
	}

	@Test
	void tellsWhoComesSecondToOpenThePageAnew() {
		String version = page("quote").select("input[name=version]").val();
		send("quote", Map.of("paymentDays", "20"));

		HttpResponse<String> answer = send("quote", Map.of("paymentDays", "10", "version", version));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Quelqu’un d’autre");
		assertThat(page("quote").select("#paymentDays").val()).isEqualTo("20");
	}

	@Test
	void saysWhatIsStillMissing() {
		send("firm", Map.of("siret", "", "vatRegime", "STANDARD"));

		assertThat(page("firm").select(".now").text()).contains("le numéro SIRET, le numéro de TVA");
	}

	@Test
	void knowsNothingElse() {
		assertThat(this.manager.get("/desk/settings/nothing").statusCode()).isEqualTo(404);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get("/desk/settings").statusCode()).isIn(403, 404);
		assertThat(assistant.get("/desk/settings/firm").statusCode()).isIn(403, 404);
		assertThat(Jsoup.parse(assistant.get("/desk").body()).select("nav a").eachAttr("href"))
			.doesNotContain("/desk/settings");
	}

	/** The form as it stands, with some fields typed anew. */
	private HttpResponse<String> send(String area, Map<String, String> typed) {
		Map<String, String> fields = fields(page(area));
		this.before.putIfAbsent(area, new HashMap<>(fields));
		fields.putAll(typed);
		return this.manager.form("/desk/settings/" + area, fields);
	}

	private static Map<String, String> fields(Document page) {
		Map<String, String> fields = new HashMap<>();
		page.select("main [name]").forEach((field) -> fields.put(field.attr("name"), value(field)));
		return fields;
	}

	private static String value(Element field) {
		return switch (field.tagName()) {
			case "select" -> field.select("option[selected]").attr("value");
			case "textarea" -> field.wholeText();
			default -> field.val();
		};
	}

	private Document page(String area) {
		return Jsoup.parse(this.manager.get("/desk/settings/" + area).body());
	}

	private String text(EngagementReference reference) throws Exception {
		String number = this.quotes.offered(reference).orElseThrow().number();
		try (PDDocument pdf = Loader.loadPDF(this.documents.content(this.documents.find(number).orElseThrow()))) {
			return new PDFTextStripper().getText(pdf).replaceAll("[\\u00a0\\u202f]", " ");
		}
	}

}
