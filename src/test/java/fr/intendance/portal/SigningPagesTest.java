package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.access.OneTimeCodes;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.evidence.MailedCode;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SentQuotes;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client sees and does between the quote and their yes. */
@ApplicationTest
class SigningPagesTest {

	private static final Pattern DIGITS = Pattern.compile("\\d{6}");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Links links;

	@Autowired
	private Quotes quotes;

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String page;

	@BeforeEach
	void aQuoteIsWithTheClient() {
		this.reference = SentQuotes.one(this.context);
		this.page = page(this.reference);
	}

	@Test
	void whateverLooksAtThePagesSignsNothing() {
		for (int times = 0; times < 3; times++) {
			Document shown = Jsoup.parse(client().get(this.page).body());
			shown.select("main a[href]").forEach((link) -> client().get(link.attr("href")));
		}

		assertThat(offered().state()).isEqualTo(QuoteState.SENT);
		assertThat(codes()).isEmpty();
		assertThat(kinds()).containsExactly("SENT", "OPENED", "READ");
	}

	@Test
	void showsEveryPageOfTheVeryDocument() {
		Document shown = Jsoup.parse(client().get(this.page).body());
		List<String> pages = shown.select("main img").eachAttr("src");

		assertThat(pages).hasSize(2);
		pages.forEach((href) -> {
			HttpResponse<String> picture = client().get(href);
			assertThat(picture.statusCode()).isEqualTo(200);
			assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
			assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		});
		assertThat(kinds()).containsExactly("SENT", "OPENED", "READ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "3", "-1", "x", "99999999999" })
	void hasNoOtherPage(String page) {
		String document = this.page.replaceAll("/quote$", "/documents/" + offered().number() + "/pages/" + page);

		HttpResponse<String> answer = client().get(document);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).doesNotContain("Exception");
	}

	@Test
	void noBoxIsTickedBeforehand() {
		Document shown = Jsoup.parse(client().get(this.page).body());

		assertThat(shown.select("input[type=checkbox]")).hasSize(2)
			.noneMatch((box) -> box.hasAttr("checked"))
			.allMatch((box) -> box.hasAttr("required"));
		assertThat(shown.text()).contains("Je suis habilité(e) à engager Atelier Durand.")
			.contains("rien n’est signé avant que vous l’ayez saisi");
	}

	@Test
	void showsWhatIsAboutToBeSignedAndMailsACode() {
		Document last = asked(yes());

		Element button = last.select("form").get(0).selectFirst("button");
		assertThat(last.select("h1").text()).isEqualTo("Vérifiez, puis signez");
		assertThat(button.wholeText()).isEqualTo("Signer et accepter le devis n°\u00a0%s pour un montant de %s"
			.formatted(offered().number(), offered().totals().due().french()));
		assertThat(last.text()).contains("Camille Durand, gérante, Atelier Durand")
			.contains("J’ai lu le devis affiché et je l’accepte sans modification.")
			.contains("c•••@", "Signature électronique simple au sens du règlement eIDAS")
			.doesNotContain(code());
		assertThat(last.select("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
		assertThat(offered().state()).isEqualTo(QuoteState.SENT);
		assertThat(codes()).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).doesNotContainPattern(DIGITS));
	}

	@Test
	void signsWithTheCode() {
		Document last = asked(yes());

		HttpResponse<String> done = signed(last, code());

		assertThat(Jsoup.parse(done.body()).select("h1").text()).isEqualTo("Devis accepté");
		assertThat(offered().state()).isEqualTo(QuoteState.ACCEPTED);
		assertThat(kinds()).containsExactly("SENT", "CODE_SENT", "CODE_CONFIRMED", "ACCEPTED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "abc" })
	void saysCalmlyThatItIsNoCode(String typed) {
		HttpResponse<String> refused = signed(asked(yes()), typed);

		assertRefused(refused, "Saisissez les six chiffres");
	}

	@Test
	void saysCalmlyThatTheCodeIsWrongAndTakesTheRightOneAfterwards() {
		Document last = asked(yes());

		HttpResponse<String> refused = signed(last, wrong());

		assertRefused(refused, "Ce n’est pas le code");
		HttpResponse<String> done = signed(Jsoup.parse(refused.body()), code());
		assertThat(done.body()).contains("Devis accepté");
		assertThat(kinds()).contains("CODE_REFUSED");
	}

	@Test
	void anExpiredCodeIsReplacedByANewOne() {
		Document last = asked(yes());
		String old = code();
		this.clock.moveTo(this.clock.instant().plus(OneTimeCodes.LIFE));
		HttpResponse<String> refused = signed(last, old);
		assertRefused(refused, "n’est plus valable");

		Document again = Jsoup.parse(sent(Jsoup.parse(refused.body()).select("form").get(1), Map.of()).body());
		HttpResponse<String> done = signed(again, code());

		assertThat(codes()).hasSize(2);
		assertThat(done.body()).contains("Devis accepté");
	}

	@Test
	void tooManyCodesAreRefusedOnTheSamePage() {
		Document last = asked(yes());
		HttpResponse<String> answer = null;
		for (int times = 0; times < 5; times++) {
			this.clock.moveTo(this.clock.instant().plusSeconds(40));
			answer = sent(last.select("form").get(1), Map.of());
		}

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("role=\"alert\"", "déjà envoyé plusieurs codes", "name=\"code\"");
		assertThat(signed(last, code()).body()).contains("Devis accepté");
	}

	@Test
	void theCodeOfAnotherDossierDoesNotFit() {
		Document last = asked(yes());
		EngagementReference other = SentQuotes.one(this.context);
		String page = page(other);
		client(page).form(page, yes(other));
		String theirs = MailedCode.newest(this.context, other);

		HttpResponse<String> refused = signed(last, theirs.equals(code()) ? wrong() : theirs);

		assertRefused(refused, "Ce n’est pas le code");
	}

	@Test
	void aCodeThatNobodyAskedForOpensNothing() {
		Map<String, String> all = yes();
		all.put("code", "123456");

		assertRefused(client().form(this.page, all), "Demandez d’abord un code");
	}

	@Test
	void theSecondOfTwoClicksReadsACalmPage() {
		Document last = asked(yes());
		String code = code();
		signed(last, code);

		HttpResponse<String> second = signed(last, code);

		assertThat(second.statusCode()).isEqualTo(200);
		assertThat(second.body()).contains("Votre réponse nous est parvenue", "déjà été accepté");
		assertThat(this.database.sql("select count(*) from quote_answer where engagement = ?")
			.param(this.reference.value())
			.query(Long.class)
			.single()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "QUOTE_READ", "AUTHORISED", "name", "capacity" })
	void whatIsTakenAwayFromTheLastPageIsAskedForAgain(String missing) {
		Element form = asked(yes()).select("form").get(0);
		form.select("input[name=" + missing + "]").remove();

		HttpResponse<String> refused = sent(form, Map.of("code", code()));

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("href=\"#" + missing + "\"");
		assertThat(offered().state()).isEqualTo(QuoteState.SENT);
	}

	@Test
	void wordsThatChangedMeanwhileAreReadAgain() {
		Map<String, String> all = yes();
		all.put("AUTHORISED", "2015-01-01");

		HttpResponse<String> refused = client().form(this.page, all);

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Ce texte vient de changer");
		assertThat(codes()).isEmpty();
	}

	@Test
	void refusingAndAskingForAChangeNeedNoCode() {
		HttpResponse<String> declined = client().form(this.page,
				Map.of("answer", "decline", "sha256", offered().sha256(), "reason", "Trop tôt."));

		assertThat(declined.body()).contains("Votre refus est noté");
		assertThat(codes()).isEmpty();
	}

	private void assertRefused(HttpResponse<String> answer, String sentence) {
		Document shown = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(shown.select("#refusal").text()).contains(sentence);
		assertThat(shown.select("input[name=code]").attr("aria-invalid")).isEqualTo("true");
		assertThat(offered().state()).isEqualTo(QuoteState.SENT);
	}

	private Document asked(Map<String, String> all) {
		HttpResponse<String> answer = client().form(this.page, all);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> signed(Document last, String code) {
		return sent(last.select("form").get(0), Map.of("code", code));
	}

	private HttpResponse<String> sent(Element form, Map<String, String> typed) {
		return client().submit(form, typed);
	}

	private Map<String, String> yes() {
		return yes(this.reference);
	}

	private Map<String, String> yes(EngagementReference whose) {
		return new HashMap<>(Map.of("answer", "accept", "sha256", this.quotes.offered(whose).orElseThrow().sha256(),
				"name", "Camille Durand", "capacity", "gérante", "QUOTE_READ", "2016-10-01", "AUTHORISED",
				"2016-10-01"));
	}

	private String code() {
		return MailedCode.newest(this.context, this.reference);
	}

	private String wrong() {
		return "%06d".formatted((Integer.parseInt(code()) + 1) % 1_000_000);
	}

	private List<OutgoingMail> codes() {
		return this.outbox.of(this.reference.value())
			.stream()
			.filter((mail) -> mail.key().purpose().startsWith("code."))
			.toList();
	}

	private List<String> kinds() {
		return this.database.sql("select kind from evidence_event where engagement = ? order by place")
			.param(this.reference.value())
			.query(String.class)
			.list();
	}

	private OfferedQuote offered() {
		return this.quotes.offered(this.reference).orElseThrow();
	}

	private String page(EngagementReference whose) {
		String link = this.links.to(this.engagements.get(whose).contactId(), whose.value(), "quote");
		return link.substring(link.indexOf("/portal/"));
	}

	private Browser client() {
		return client(this.page);
	}

	private Browser client(String page) {
		return ContactBrowser.at(this.context, this.port, page);
	}

}
