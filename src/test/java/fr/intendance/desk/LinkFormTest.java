package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A client's link is in the wrong hands. */
@ApplicationTest
class LinkFormTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Links links;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	private Engagement engagement;

	private Browser client;

	private String link;

	private String other;

	@BeforeEach
	void twoClientsHaveLinks() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.link = link(this.engagement);
		this.other = link(this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()));
		this.client = ContactBrowser.at(this.application, this.port, this.link);
	}

	@Test
	void closesEveryLinkOfTheClientAtOnceAndNobodyElses() {
		int before = this.client.get(this.link).statusCode();

		HttpResponse<String> answer = decided("CLOSE", "Lien transféré par erreur.");

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(before).isEqualTo(200);
		assertThat(this.client.get(this.link).statusCode()).isEqualTo(404);
		assertThat(this.client.get(this.link).body()).contains("Ce lien n’est plus valable");
		assertThat(ContactBrowser.at(this.application, this.port, this.other).get(this.other).statusCode())
			.isEqualTo(200);
		assertThat(this.timeline.of(this.engagement.reference())).last()
			.extracting(TimelineEntry::event, TimelineEntry::actor)
			.containsExactly("links.closed", "manager");
		assertThat(renewed()).isEmpty();
	}

	@Test
	void mailsANewLinkThatAsksForACodeOnEveryDevice() {
		decided("RENEW", "Téléphone perdu.");
		decided("RENEW", "Encore.");

		assertThat(renewed()).hasSize(2);
		String fresh = link(this.engagement);
		assertThat(this.client.get(fresh).body()).contains("Une page vous attend");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "OPEN" })
	void asksWhatIsToBeDone(String what) {
		HttpResponse<String> answer = decided(what, "Lien transféré.");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "Lien transféré.");
		assertThat(this.client.get(this.link).statusCode()).isEqualTo(200);
	}

	@Test
	void isNotForWhoDoesNotSeeTheClient() {
		Browser assistant = Browser.signedIn(this.port, "assistant");
		String token = Browser.csrfOf(assistant.get("/desk").body());

		HttpResponse<String> answer = assistant.form(action(),
				Map.of("what", "CLOSE", "reason", "Lien transféré.", "_csrf", token));

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(this.client.get(this.link).statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> decided(String what, String reason) {
		Browser manager = Browser.signedIn(this.port, "manager");
		String token = Browser.csrfOf(manager.get("/desk/engagements/" + this.engagement.reference()).body());
		return manager.form(action(), Map.of("what", what, "reason", reason, "_csrf", token));
	}

	private String action() {
		return "/desk/engagements/" + this.engagement.reference() + "/answers/links";
	}

	private List<String> renewed() {
		return this.outbox.of(this.engagement.reference().value())
			.stream()
			.filter((mail) -> mail.key().purpose().equals("link.renewed"))
			.map((mail) -> mail.subject())
			.toList();
	}

	private String link(Engagement whose) {
		return this.links.to(whose.contactId(), whose.reference().value(), "home").replaceAll("^https?://[^/]+", "");
	}

}
