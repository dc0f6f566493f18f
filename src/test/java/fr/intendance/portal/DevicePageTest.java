package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactDevices;
import fr.intendance.access.Links;
import fr.intendance.access.OneTimeCodes;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Processes;
import fr.intendance.evidence.MailedCode;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.needsreview.Questionnaires;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** How a contact shows that a link is theirs, and what they had typed meanwhile. */
@ApplicationTest
class DevicePageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private Links links;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	private Browser client;

	private String link;

	@BeforeEach
	void somebodyIsAskedQuestions() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.processes.start("needs-review", this.engagement.reference().value(), this.engagement.clientId());
		this.client = Browser.of(this.port);
		this.link = newLink();
	}

	@Test
	void lookingMailsNoCode() {
		for (String page : List.of("/questionnaire", "/code", "")) {
			this.client.get(this.link + page);
			this.client.send("HEAD", this.link + page, "", null);
		}

		assertThat(codes()).isEmpty();
	}

	@Test
	void mailsACodeThatTellsNothingBesideAndOpensThePageThatWasWanted() {
		Document sent = askedFor("/questionnaire");

		HttpResponse<String> opened = typed(sent, code(), Map.of());

		assertThat(sent.select("h1").text()).isEqualTo("Saisissez votre code");
		assertThat(sent.select("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
		assertThat(codes()).extracting(OutgoingMail::subject).containsExactly("Votre code pour ouvrir votre page");
		assertThat(opened.statusCode()).isEqualTo(303);
		assertThat(opened.headers().firstValue("Location")).contains(this.link + "/questionnaire");
		assertThat(questions()).contains("Que souhaitez-vous déléguer");
	}

	@Test
	void keepsTheSecretFromScriptsAndOtherSites() {
		String cookie = typed(askedFor(""), code(), Map.of()).headers().firstValue("Set-Cookie").orElseThrow();

		assertThat(cookie).startsWith("intendance-portal=")
			.contains("Path=/portal", "HttpOnly", "SameSite=Lax")
			.containsPattern("Max-Age=43(199|200);")
			.doesNotContain("Secure");
	}

	@Test
	void opensEveryLinkOfTheSameContactForAWorkingDay() {
		typed(askedFor(""), code(), Map.of());
		this.link = newLink();
		String another = questions();
		this.clock.moveTo(this.clock.instant().plus(ContactDevices.DAY));

		assertThat(another).contains("Que souhaitez-vous déléguer");
		assertThat(questions()).contains("Une page vous attend").doesNotContain("Que souhaitez-vous déléguer");
	}

	@Test
	void opensThemForAMonthOnADeviceOfTheirOwn() {
		typed(askedFor(""), code(), Map.of("own", "true"));
		this.clock.moveTo(this.clock.instant().plus(ContactDevices.MONTH).minusSeconds(1));
		String before = questions();
		this.clock.moveTo(this.clock.instant().plusSeconds(1));

		assertThat(before).contains("Que souhaitez-vous déléguer");
		assertThat(questions()).contains("Une page vous attend");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "abc", "０１２３４５" })
	void saysThatItIsNoCode(String typed) {
		assertRefused(typed(askedFor(""), typed, Map.of()), 400, "Saisissez les six chiffres");
	}

	@Test
	void takesTheRightCodeAfterAWrongOneAndOnlyOnce() {
		Document sent = askedFor("");
		String code = code();
		HttpResponse<String> wrong = typed(sent, "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000), Map.of());
		HttpResponse<String> right = typed(Jsoup.parse(wrong.body()), code, Map.of());
		HttpResponse<String> again = typed(sent, code, Map.of());

		assertRefused(wrong, 400, "Ce n’est pas le code");
		assertThat(right.statusCode()).isEqualTo(303);
		assertRefused(again, 400, "n’est plus valable");
	}

	@Test
	void replacesACodeThatIsOver() {
		Document sent = askedFor("");
		String old = code();
		this.clock.moveTo(this.clock.instant().plus(OneTimeCodes.LIFE));
		HttpResponse<String> over = typed(sent, old, Map.of());

		Document again = Jsoup.parse(sent(Jsoup.parse(over.body()).forms().get(1), Map.of()).body());

		assertRefused(over, 400, "n’est plus valable");
		assertThat(typed(again, code(), Map.of()).statusCode()).isEqualTo(303);
		assertThat(codes()).hasSize(2);
	}

	@Test
	void mailsFiveCodesAnHourAndSaysSoOnThePage() {
		for (int times = 0; times < 5; times++) {
			askedFor("");
			this.clock.moveTo(this.clock.instant().plusSeconds(40));
		}

		HttpResponse<String> sixth = sent(door("").forms().get(0), Map.of());

		assertRefused(sixth, 429, "déjà envoyé plusieurs codes");
		assertThat(codes()).hasSize(5);
		assertThat(typed(Jsoup.parse(sixth.body()), code(), Map.of()).statusCode()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example", "https://evil.example", "../../desk", "a/../../desk",
			"quote\r\nX: y", "\\evil.example", "quote?next=x" })
	void leadsNowhereElse(String page) {
		askedFor("");

		HttpResponse<String> opened = this.client.form(this.link + "/code", Map.of("code", code(), "page", page));

		assertThat(opened.headers().firstValue("Location")).contains(this.link + "/home");
	}

	@Test
	void keepsWhatWasTypedAndSendsItByAClickOfItsOwn() {
		String activity = "Menuiserie \"Durand\" <b>&";
		HttpResponse<String> stopped = this.client.form(this.link + "/questionnaire",
				Map.of("activity", activity, "quotes", "15", "save", "true"));
		Document sent = Jsoup.parse(sent(Jsoup.parse(stopped.body()).forms().get(0), Map.of()).body());
		HttpResponse<String> opened = typed(sent, code(), Map.of());
		boolean before = this.questionnaires.answers(this.engagement.reference()).values().isEmpty();

		HttpResponse<String> done = sent(Jsoup.parse(opened.body()).forms().get(0), Map.of());

		assertThat(stopped.body()).contains("gardé sur cette page");
		assertThat(opened.body()).contains("Envoyez ce que vous aviez saisi");
		assertThat(before).isTrue();
		assertThat(done.body()).contains("Réponses enregistrées");
		assertThat(this.questionnaires.answers(this.engagement.reference()).text("activity")).contains(activity);
	}

	@Test
	void keepsNothingThatAnotherSiteSent() {
		HttpResponse<String> stopped = this.client.send("POST", this.link + "/questionnaire",
				"application/x-www-form-urlencoded", "activity=Autre", "Sec-Fetch-Site", "cross-site");

		assertThat(stopped.body()).contains("Une page vous attend").doesNotContain("Autre");
	}

	@Test
	void saysThatAFileIsToBeSentAgain() {
		String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--b--\r\n";
		HttpResponse<String> stopped = this.client.send("POST", this.link + "/pieces",
				"multipart/form-data; boundary=b", body);
		Document sent = Jsoup.parse(sent(Jsoup.parse(stopped.body()).forms().get(0), Map.of()).body());

		HttpResponse<String> opened = typed(sent, code(), Map.of());

		assertThat(stopped.body()).contains("Votre fichier ne nous est pas parvenu");
		assertThat(opened.headers().firstValue("Location")).contains(this.link + "/pieces");
	}

	@Test
	void isLeftByAButton() {
		typed(askedFor(""), code(), Map.of());
		Document page = Jsoup.parse(this.client.get(this.link + "/device").body());
		String secret = this.client.cookie("intendance-portal").orElseThrow();

		HttpResponse<String> left = sent(page.forms().get(0), Map.of());

		assertThat(page.text()).contains("sans autre code jusqu’au lundi 23 novembre 2026 à 22 h");
		assertThat(left.headers().firstValue("Set-Cookie").orElse("")).contains("intendance-portal=;", "Max-Age=0");
		assertThat(questions()).contains("Une page vous attend");
		assertThat(with(secret).get(this.link + "/questionnaire").body()).contains("Une page vous attend");
	}

	@Test
	void allAreLeftAtOnce() {
		typed(askedFor(""), code(), Map.of());
		Browser lost = this.client;
		this.client = Browser.of(this.port);
		this.clock.moveTo(this.clock.instant().plusSeconds(60));
		typed(askedFor(""), code(), Map.of());

		sent(Jsoup.parse(this.client.get(this.link + "/device").body()).forms().get(1), Map.of());

		assertThat(lost.get(this.link + "/questionnaire").body()).contains("Une page vous attend");
		assertThat(questions()).contains("Une page vous attend");
	}

	private Browser with(String secret) {
		java.net.HttpCookie cookie = new java.net.HttpCookie("intendance-portal", secret);
		cookie.setPath("/portal");
		cookie.setVersion(0);
		return Browser.of(this.port).keeping(cookie);
	}

	private void assertRefused(HttpResponse<String> answer, int status, String sentence) {
		Document shown = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(shown.select("#refusal[role=alert]").text()).contains(sentence);
		assertThat(shown.select("input[name=code]")).hasSize(1);
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	private String newLink() {
		return this.links.to(this.engagement.contactId(), this.engagement.reference().value(), "")
			.replaceAll("^https?://[^/]+|/$", "");
	}

	private Document door(String page) {
		return Jsoup.parse(this.client.get(this.link + page).body());
	}

	private Document askedFor(String page) {
		HttpResponse<String> sent = sent(door(page).forms().get(0), Map.of());
		assertThat(sent.statusCode()).isEqualTo(200);
		return Jsoup.parse(sent.body());
	}

	private HttpResponse<String> typed(Document page, String code, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(more);
		all.put("code", code);
		return sent(page.selectFirst("form:has(input[name=code])"), all);
	}

	private HttpResponse<String> sent(Element form, Map<String, String> typed) {
		return this.client.submit(form, typed);
	}

	private String questions() {
		return this.client.get(this.link + "/questionnaire").body();
	}

	private String code() {
		return MailedCode.newest(this.application, this.engagement.reference());
	}

	private List<OutgoingMail> codes() {
		return this.outbox.of(this.engagement.reference().value())
			.stream()
			.filter((mail) -> mail.key().purpose().startsWith("code."))
			.toList();
	}

}
