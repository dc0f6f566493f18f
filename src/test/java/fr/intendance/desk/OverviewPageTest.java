package fr.intendance.desk;

import java.time.Duration;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.engine.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OverviewPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Tenants tenants;

	@Autowired
	private MovableClock clock;

	private Engagement own;

	private Engagement other;

	/**
	 * The page shows the two hundred that wrote last, and other tests have their clients.
	 */
	@BeforeEach
	void twoClientsWroteAfterAllOthers() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(20 * 365)));
		this.own = started();
		this.other = started();
		this.tenants.assign("assistant", this.own.clientId());
	}

	@Test
	void showsTheManagerWhereEveryClientStands() {
		Browser manager = Browser.signedIn(this.port, "manager");

		String page = manager.get("/desk").body();

		assertThat(page).contains("/desk/engagements/" + this.own.reference(),
				"/desk/engagements/" + this.other.reference(), "Atelier Durand", "Premier contact", "Au client",
				"Choisir l’heure du premier appel", "Cockpit", "/desk/mailbox");
	}

	@Test
	void showsAnAssistantTheirClientsAndNoMailbox() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		String page = assistant.get("/desk").body();

		assertThat(page).contains("/desk/engagements/" + this.own.reference())
			.doesNotContain(this.other.reference().value(), "/desk/mailbox", "/camunda/app/cockpit/");
		assertThat(assistant.get("/desk/mailbox").statusCode()).isEqualTo(403);
	}

	@Test
	void listsTheTasksThatWaitWithALinkIntoTheTaskList() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		String page = assistant.get("/desk").body();

		assertThat(page).containsPattern(
				"/camunda/app/tasklist/default/#/\\?task=[0-9a-f-]+\">[^<]+</a> <span class=\"quiet\">à prendre</span></td>"
						+ "<td><a href=\"/desk/engagements/" + this.own.reference() + "\">");
	}

	@Test
	void narrowsTheListByStageAndState() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String link = "<br><span class=\"quiet reference\">" + this.own.reference() + "</span>";

		assertThat(manager.get("/desk?stage=first-contact&state=running").body()).contains(link);
		assertThat(manager.get("/desk?stage=quote").body()).doesNotContain(link);
		assertThat(manager.get("/desk?state=ended").body()).doesNotContain(link);
		assertThat(manager.get("/desk?stage=nonsense&state=nonsense").statusCode()).isEqualTo(200);
	}

	@Test
	void keepsItsPagesToThemselves() {
		var answer = Browser.signedIn(this.port, "manager").get("/desk");

		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("unsafe");
	}

	private Engagement started() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(engagement);
		return engagement;
	}

}
