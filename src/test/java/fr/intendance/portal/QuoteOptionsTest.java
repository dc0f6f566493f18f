package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.Line;
import fr.intendance.evidence.MailedCode;
import fr.intendance.quote.QuoteOption;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SentQuotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A client takes what a quote offers beside, and signs for the whole. */
@ApplicationTest
class QuoteOptionsTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Links links;

	@Autowired
	private Quotes quotes;

	private EngagementReference reference;

	private String page;

	private Browser client;

	@BeforeEach
	void aQuoteWithOptionsIsWithTheClient() {
		this.reference = SentQuotes.offering(this.application, EnumSet.of(QuoteOption.SET_UP, QuoteOption.ON_SITE));
		String link = this.links.to(this.engagements.get(this.reference).contactId(), this.reference.value(), "quote");
		this.page = link.substring(link.indexOf("/portal/"));
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
	}

	@Test
	void offersThemWithTheirPriceAndNothingTicked() {
		Document quote = Jsoup.parse(this.client.get(this.page).body());

		assertThat(quote.select("#option input[type=checkbox]")).hasSize(2)
			.allSatisfy((box) -> assertThat(box.hasAttr("checked")).isFalse());
		assertThat(quote.select("#option").text()).contains("Remise à plat de départ", "180,00 €");
		assertThat(quote.select("#options-total").text()).isEqualTo("1\u202f260,00 €");
	}

	@Test
	void countsWhatIsTickedAndKeepsWhatWasTyped() {
		Document counted = Jsoup
			.parse(this.client.form(this.page, Map.of("answer", "total", "option.1", "true", "name", "Camille Durand"))
				.body());

		assertThat(counted.select("#options-sum").text()).isEqualTo("150,00 €");
		assertThat(counted.select("#options-total").text()).isEqualTo("1\u202f410,00 €");
		assertThat(counted.select("input[name='option.1']").hasAttr("checked")).isTrue();
		assertThat(counted.select("input[name=name]").val()).isEqualTo("Camille Durand");
	}

	@Test
	void showsTheWholeBeforeTheLastClickAndKeepsItWithTheYes() {
		Document last = Jsoup.parse(this.client.form(this.page, yes(Map.of("option.0", "true"))).body());
		String button = last.select("main form button").first().text();

		HttpResponse<String> done = this.client.submit(last.select("main form").first(), Map.of("code", code()));

		assertThat(button).contains("1\u202f440,00 €, options comprises : Remise à plat de départ");
		assertThat(done.body()).contains("Devis accepté");
		assertThat(this.quotes.accepted(this.reference).options()).extracting(Line::label)
			.containsExactly("Remise à plat de départ");
		assertThat(this.timeline.of(this.reference)).filteredOn("event", "quote.accepted")
			.singleElement()
			.extracting((one) -> one.said().orElseThrow().value())
			.isEqualTo("Remise à plat de départ");
	}

	@Test
	void acceptsTheQuoteAloneWhereNothingIsTicked() {
		Document last = Jsoup.parse(this.client.form(this.page, yes(Map.of())).body());

		this.client.submit(last.select("main form").first(), Map.of("code", code()));

		assertThat(this.quotes.accepted(this.reference).options()).isEmpty();
	}

	@Test
	void refusesAnOptionThatWasNotOffered() {
		HttpResponse<String> answer = this.client.form(this.page, yes(Map.of("option.7", "true")));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("#refusal").text()).contains("Choisissez parmi les options");
	}

	private Map<String, String> yes(Map<String, String> options) {
		Document quote = Jsoup.parse(this.client.get(this.page).body());
		Map<String, String> fields = new HashMap<>(options);
		fields.putAll(Map.of("answer", "accept", "name", "Camille Durand", "capacity", "gérante", "sha256",
				quote.select("input[name=sha256]").first().val()));
		quote.select("input[type=checkbox][required]").forEach((box) -> fields.put(box.attr("name"), box.val()));
		return fields;
	}

	private String code() {
		return MailedCode.newest(this.application, this.reference);
	}

}
