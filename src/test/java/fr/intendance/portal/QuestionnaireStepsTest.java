package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Processes;
import fr.intendance.needsreview.Questionnaires;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The questionnaire, step by step, as a browser without scripts goes through it. */
@ApplicationTest
class QuestionnaireStepsTest {

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

	private EngagementReference reference;

	private String page;

	private Browser client;

	@BeforeEach
	void aClientHasTheQuestionnaire() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("needs-review", this.reference.value(), engagement.clientId());
		String link = this.links.to(engagement.contactId(), this.reference.value(), "questionnaire");
		this.page = link.substring(link.indexOf("/portal/"));
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
	}

	@Test
	void asksOnePartAtATimeAndTellsWhyEachQuestion() {
		Document first = Jsoup.parse(this.client.get(this.page).body());

		assertThat(first.select("[data-question]").eachAttr("data-question")).containsExactly("wished-services",
				"goals");
		assertThat(first.select("#progress strong").text()).isEqualTo("Étape 1 sur 4");
		assertThat(first.select("#why-goals").text()).startsWith("Nous mesurerons avec vous");
		assertThat(first.select("#goals").attr("aria-describedby")).isEqualTo("why-goals");
		assertThat(first.select("button[value=back]")).isEmpty();
	}

	@Test
	void goesOnOnlyWithWhatMustBeAnswered() {
		HttpResponse<String> answer = step("wishes", "next", Map.of("goals", "Respirer"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Répondez à cette question pour continuer", "Respirer");
		assertThat(this.questionnaires.answers(this.reference).text("goals")).contains("Respirer");
	}

	@Test
	void resumesOnAnotherDeviceWhereTheClientWas() {
		step("wishes", "next", Map.of("wished-services", "QUOTES"));
		step("company", "next", Map.of("activity", "Menuiserie"));

		Document there = Jsoup
			.parse(ContactBrowser.of(this.application, this.port, this.reference).get(this.page).body());

		assertThat(there.select("input[name=step]").val()).isEqualTo("quotes");
		assertThat(there.select("#progress strong").text()).isEqualTo("Étape 3 sur 5");
		assertThat(there.text()).contains("Vous reprenez là où vous en étiez");
	}

	@Test
	void goesBackWithoutLosingWhatWasTyped() {
		step("wishes", "next", Map.of("wished-services", "QUOTES"));

		HttpResponse<String> answer = step("company", "back", Map.of("city", "Lyon"));

		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("?step=wishes");
		assertThat(this.questionnaires.answers(this.reference).text("city")).contains("Lyon");
	}

	@Test
	void staysWhereAnAnswerMakesAnotherQuestionArise() {
		step("wishes", "next", Map.of("wished-services", "MAILBOX"));

		HttpResponse<String> answer = step("desk", "next", Map.of("mails", "40"));

		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("?step=desk&more=true#mails-share");
		assertThat(this.client.get(this.page + "?step=desk&more=true").body()).contains("Votre réponse appelle")
			.contains("name=\"mails-share\"");
		assertThat(step("desk", "next", Map.of("mails", "40")).headers().firstValue("Location").orElse(""))
			.endsWith("?step=tools");
	}

	@Test
	void keepsOneAnswerThatAScriptSendsAndShowsWhatItChanges() {
		step("wishes", "next", Map.of("wished-services", "INVOICING"));
		assertThat(this.client.get(this.page).body()).contains("dès que vous indiquez des quantités");

		HttpResponse<String> answer = step("invoicing", "typed", Map.of("invoices", "120"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(answer.body()).select("#estimate strong").text())
			.isEqualTo("Entre 16 et 24 heures par mois");
		assertThat(Jsoup.parse(answer.body()).select("#estimate").text()).contains("par mois, hors taxes");
		assertThat(this.questionnaires.answers(this.reference).wishedServices()).containsExactly("INVOICING");
	}

	@Test
	void saysToAScriptWhatCannotBeReadAndKeepsTheRest() {
		HttpResponse<String> answer = step("company", "typed", Map.of("siret", "12"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("#siret[aria-invalid=true]")).hasSize(1);
	}

	@Test
	void takesBackABoxThatIsNotTickedAnyMore() {
		step("wishes", "next", Map.of("wished-services", "QUOTES"));

		step("wishes", "save", Map.of());

		assertThat(this.questionnaires.answers(this.reference).wishedServices()).isEmpty();
	}

	@Test
	void dropsAtTheEndWhatIsNotAskedAnyMore() {
		step("wishes", "next", Map.of("wished-services", "QUOTES"));
		step("company", "next", Map.of("activity", "Menuiserie"));
		step("quotes", "next", Map.of("quotes", "15"));
		step("tools", "next", Map.of("tools", "MIXED", "disorder", "NONE"));
		step("wishes", "next", Map.of("wished-services", "CALLS"));

		HttpResponse<String> answer = this.client.form(this.page, Map.of("step", "frame", "send", "true"));

		assertThat(answer.body()).contains("Merci pour vos réponses");
		assertThat(this.questionnaires.answers(this.reference).values()).containsOnlyKeys("wished-services", "activity",
				"tools", "disorder");
	}

	@Test
	void leadsToTheStepWhoseAnswerIsMissing() {
		HttpResponse<String> answer = this.client.form(this.page, Map.of("step", "frame", "send", "true"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("input[name=step]").val()).isEqualTo("wishes");
	}

	private HttpResponse<String> step(String step, String go, Map<String, String> answers) {
		Map<String, String> sent = new HashMap<>(answers);
		sent.put("step", step);
		sent.put(go.equals("save") ? "save" : "go", go);
		return this.client.form(this.page, sent);
	}

}
