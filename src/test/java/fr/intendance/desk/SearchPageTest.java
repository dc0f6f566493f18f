package fr.intendance.desk;

import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SearchPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Engagements engagements;

	@Autowired
	private JdbcClient database;

	private OwnAssistant assistant;

	private Engagement own;

	private Engagement other;

	private Enquiry enquiry;

	@BeforeEach
	void anAssistantHasOneOfTwoClientsOfTheSameName() {
		this.assistant = new OwnAssistant(this.application);
		this.enquiry = EnquiryFixture.ofCamille();
		this.own = this.assistant.client(this.enquiry);
		this.other = new OwnAssistant(this.application).client();
	}

	@Test
	void findsAClientByNameAmongThoseToBeSeen() {
		assertThat(found("atel dur")).contains("/desk/engagements/" + this.own.reference(), "Atelier Durand")
			.doesNotContain(this.other.reference().value());
		assertThat(found("Camille")).contains(this.own.reference().value());
	}

	@Test
	void findsAClientByTheWholeAddressAndByTheReference() {
		assertThat(found(this.enquiry.email().value())).contains(this.own.reference().value());
		assertThat(found(this.own.reference().value().toLowerCase())).contains("Atelier Durand");
		assertThat(found(this.other.reference().value())).contains("aucun résultat").doesNotContain("Atelier Durand");
	}

	@Test
	void findsJourneysThatAreOver() {
		this.engagements.close(this.own.reference());

		assertThat(found("atelier")).contains(this.own.reference().value());
	}

	@Test
	void findsTheTaskOfAClientByItsWords() {
		this.journey.enquiryReceived(this.own);
		this.journey.enquiryReceived(this.other);

		String page = found("premier appel");

		assertThat(page).contains("/camunda/app/tasklist/default/#/?task=", this.own.reference().value())
			.doesNotContain(this.other.reference().value());
		assertThat(found("_remier app%")).contains("aucun résultat");
	}

	@Test
	void findsADocumentByTheBeginningOfItsNumber() {
		String series = "Z-" + this.own.reference().value().substring(2);
		issue(series + "-1", this.own);
		issue(series + "-2", this.other);

		String page = found(series);

		assertThat(page).contains("/api/documents/" + series + "-1").doesNotContain(series + "-2");
	}

	@Test
	void asksForAQuestionAndKeepsWhatWasTyped() {
		Browser browser = this.assistant.signedIn(this.port);
		String token = Browser.csrfOf(browser.get("/desk/search").body());

		var nothing = browser.form("/desk/search", Map.of("_csrf", token, "q", " "));
		var endless = browser.form("/desk/search", Map.of("_csrf", token, "q", "a".repeat(101)));

		assertThat(nothing.statusCode()).isEqualTo(400);
		assertThat(nothing.body()).contains("Ce champ est obligatoire", "aria-describedby=\"refusal\"");
		assertThat(endless.statusCode()).isEqualTo(400);
		assertThat(endless.body()).contains("value=\"" + "a".repeat(101) + "\"");
	}

	private void issue(String number, Engagement engagement) {
		this.database
			.sql("insert into document (number, engagement, kind, label, language, template_version, file_name, issued_at,"
					+ " sha256, holder, content) values (?, ?, 'quote-offer', 'Devis', 'fr', '1', ?, current_timestamp, ?, ?, ?)")
			.params(number, engagement.reference().value(), number + ".pdf", "0".repeat(64),
					engagement.reference().value(), new byte[] { 1 })
			.update();
	}

	private String found(String question) {
		Browser browser = this.assistant.signedIn(this.port);
		String token = Browser.csrfOf(browser.get("/desk/search").body());
		return browser.form("/desk/search", Map.of("_csrf", token, "q", question)).body();
	}

}
