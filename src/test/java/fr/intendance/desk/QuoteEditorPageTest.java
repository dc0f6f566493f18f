package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Amount;
import fr.intendance.engine.Processes;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.ReviewedEngagements;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class QuoteEditorPageTest {

	private static final Map<String, String> TEN_HOURS = Map.of("formula", "PACKAGE", "hours", "10", "startOn",
			"2027-01-04", "withLines", "true");

	private static final Map<String, String> REREAD = Map.of("decision", "APPROVE", "rereadParties", "true",
			"rereadServices", "true", "rereadTerms", "true");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Quotes quotes;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	private String path;

	private Browser manager;

	@BeforeEach
	void theNeedsAreReviewed() {
		this.reference = ReviewedEngagements.one(this.context);
		this.processes.start("quote", this.reference.value(), this.engagements.get(this.reference).clientId());
		this.path = "/desk/engagements/" + this.reference + "/quote";
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void isOfferedOnThePageOfTheEngagement() {
		assertThat(this.manager.get("/desk/engagements/" + this.reference).body()).contains("Devis en préparation",
				this.path);
	}

	@Test
	void isWhereTheTasksOfTheQuoteLead() {
		String toPrepare = "href=\"" + this.path + "\">Préparer le devis</a>";

		assertThat(this.manager.get("/desk/engagements/" + this.reference).body()).contains(toPrepare);
		assertThat(this.manager
			.form("/desk/search",
					Map.of("q", "préparer le devis", "_csrf", Browser.csrfOf(this.manager.get("/desk").body())))
			.body()).contains(toPrepare);
		send(this.path, TEN_HOURS, Map.of());
		assertThat(this.manager.get("/desk/engagements/" + this.reference).body())
			.contains("href=\"" + this.path + "\">Approuver le devis</a>");
	}

	@Test
	void showsWhatIsProposedBesideWhereTheHoursComeFrom() {
		String page = this.manager.get(this.path).body();

		assertThat(page).contains("value=\"PACKAGE\" required checked", "name=\"hours\" type=\"text\" value=\"30\"",
				"Estimation des heures par mois", "Imprévus");
		assertThat(due(page)).isEqualTo("1 260,00 €");
	}

	@Test
	void addsUpWhatIsTypedAndKeepsNothing() {
		HttpResponse<String> answer = send(this.path, TEN_HOURS, Map.of("recount", "true", "line1Label", "Archives",
				"line1Quantity", "2", "line1Unit", "h", "line1Price", "45,50"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(due(answer.body())).isEqualTo("531,00 €");
		assertThat(answer.body()).contains("value=\"Archives\"", "value=\"45,50\"");
		assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.PRICED);
		assertThat(this.quotes.draft(this.reference).added()).isEmpty();
	}

	@Test
	void addsUpBeforeTheFirstDayIsChosen() {
		HttpResponse<String> answer = send(this.path, TEN_HOURS, Map.of("recount", "true", "startOn", ""));

		assertThat(due(answer.body())).isEqualTo("440,00 €");
	}

	@Test
	void keepsWhatWasTypedWhereSomethingIsWrong() {
		HttpResponse<String> answer = send(this.path, TEN_HOURS, Map.of("hours", "900", "line1Label", "Archives"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("value=\"900\"", "value=\"Archives\"", "line1Price",
				"Indiquez le prix unitaire de cette ligne");
		assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.PRICED);
	}

	@Test
	void previewsTheVeryPdf() {
		HttpResponse<String> answer = send(this.path + "/preview", TEN_HOURS, Map.of());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(answer.body()).startsWith("%PDF-");
		assertThat(this.quotes.offered(this.reference)).isEmpty();
	}

	@Test
	void saysWhyThereIsNoPreview() {
		HttpResponse<String> answer = send(this.path + "/preview", TEN_HOURS, Map.of("startOn", "2020-01-01"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Indiquez une date de début à venir");
	}

	@Test
	void carriesAQuoteToTheClient() {
		HttpResponse<String> prepared = send(this.path, TEN_HOURS,
				Map.of("line1Label", "Archives", "line1Price", "60"));
		assertThat(prepared.headers().firstValue("Location")).hasValue(this.path);
		HttpResponse<String> tried = send(this.path, REREAD,
				Map.of("recount", "true", "discountPercent", "10", "optionSetUp", "true"));
		assertThat(due(tried.body())).isEqualTo("450,00 €");
		assertThat(tried.body()).contains("Options, en plus");

		HttpResponse<String> approved = send(this.path, REREAD,
				Map.of("discountPercent", "10", "optionSetUp", "true", "validityDays", "45"));
		Jobs.run(this.engine, this.reference.value());

		assertThat(approved.headers().firstValue("Location")).hasValue("/desk/engagements/" + this.reference);
		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();
		assertThat(offered.totals().due()).isEqualTo(new Amount(45000));
		assertThat(offered.lines()).extracting("label").contains("Archives");
		assertThat(this.manager.get(this.path).body()).contains("Ce devis n’est pas en préparation");
	}

	@Test
	void comesBackToThePreparationWithItsLines() {
		send(this.path, TEN_HOURS, Map.of("line1Label", "Archives", "line1Price", "60"));

		HttpResponse<String> answer = send(this.path, Map.of("decision", "SEND_BACK"), Map.of("reason", "Trop cher"));

		assertThat(answer.headers().firstValue("Location")).hasValue(this.path);
		assertThat(this.manager.get(this.path).body()).contains("Trop cher", "value=\"Archives\"",
				"Soumettre à l’approbation");
	}

	@Test
	void isUnknownToWhoMayNotSeeTheClient() {
		assertThat(Browser.signedIn(this.port, "assistant").get(this.path).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> send(String to, Map<String, String> fields, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(fields);
		all.putAll(more);
		all.put("_csrf", Browser.csrfOf(this.manager.get(this.path).body()));
		return this.manager.form(to, all);
	}

	private static String due(String page) {
		return Jsoup.parse(page).getElementById("due").text().replaceAll("\\p{Z}", " ");
	}

}
