package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Where clients say by when they answer. */
@ApplicationTest
class PromisePageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Links links;

	private Engagement engagement;

	private String page;

	private Browser client;

	@BeforeEach
	void aQuoteIsToBeAnswered() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reminders.await(this.engagement.reference().key("quote"), Ladder.QUOTE, "quote", Optional.empty());
		this.page = this.links.to(this.engagement.contactId(), this.engagement.reference().value(), "promise")
			.replaceAll("https?://[^/]+", "");
		this.client = ContactBrowser.at(this.application, this.port, this.page);
	}

	@Test
	void keepsQuietUntilTheDayThatTheClientNames() {
		HttpResponse<String> answer = this.client.form(this.page, Map.of("answer", "quote", "day", "2026-12-02"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("C’est noté", "2 décembre 2026");
		assertThat(quote().promisedFor()).contains(LocalDate.of(2026, 12, 2));
		assertThat(desk()).contains("promis pour le 2 décembre 2026", "Réponse promise par le client");
	}

	@Test
	void changesNothingByBeingLookedAt() {
		Document shown = Jsoup.parse(this.client.get(this.page).body());

		assertThat(shown.select("input[type=radio][checked]")).hasSize(1);
		assertThat(shown.select("#day").val()).as("a week from now").isEqualTo("2026-11-30");
		assertThat(shown.text()).contains("Répondre au devis");
		assertThat(quote().heldUntil()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, à venir", "2027-11-22, jusqu’au", "demain, 2026-12-01", "'', obligatoire" })
	void refusesADayThatMakesNoSenseAndKeepsIt(String day, String sentence) {
		HttpResponse<String> answer = this.client.form(this.page, Map.of("answer", "quote", "day", day));

		Document shown = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(shown.select("#refusal").text()).contains(sentence);
		assertThat(shown.select("#day").val()).isEqualTo(day);
		assertThat(quote().heldUntil()).isEmpty();
	}

	@Test
	void readsCalmlyThatNothingIsAwaitedAnyMore() {
		this.reminders.noLongerNeeded(quote().key());

		HttpResponse<String> answer = this.client.form(this.page, Map.of("answer", "quote", "day", "2026-12-02"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("vous n’avez plus rien à faire");
		assertThat(this.client.get(this.page).body()).contains("Nous n’attendons aucune réponse");
	}

	@Test
	void promisesNothingOfAnotherEngagement() {
		HttpResponse<String> answer = this.client.form(this.page,
				Map.of("answer", "../E-2026-0001.quote", "day", "2026-12-02"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(quote().heldUntil()).isEmpty();
	}

	private Awaited quote() {
		return this.reminders.of(this.engagement.reference()).get(0);
	}

	private String desk() {
		return Jsoup.parse(
				Browser.signedIn(this.port, "manager").get("/desk/engagements/" + this.engagement.reference()).body())
			.text();
	}

}
