package fr.intendance.desk;

import java.time.Duration;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TodayPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Work work;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private OwnAssistant assistant;

	private Engagement engagement;

	@BeforeEach
	void anAssistantHasAClient() {
		this.assistant = new OwnAssistant(this.application);
		this.engagement = this.assistant.client();
	}

	@Test
	void saysWhomWeWaitFor() {
		this.journey.enquiryReceived(this.engagement);

		String page = page();

		assertThat(part(page, "client")).contains("/desk/engagements/" + this.engagement.reference(), "Atelier Durand",
				"Choisir l’heure du premier appel", "depuis le 23 novembre 2026");
		assertThat(part(page, "late")).contains("Aucun retard");
		assertThat(part(page, "firm")).contains("Aucun client ne nous attend");
	}

	@Test
	void saysWhoWaitsForUsAndWithWhomWeAreLate() {
		this.engagements.stands(this.engagement.reference(), Stage.QUOTE,
				Whereabouts.firm("approve-quote", MovableTime.START.plus(Duration.ofDays(1))));
		String before = page();
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(1)).plusSeconds(1));

		String after = page();

		assertThat(part(before, "firm")).contains(this.engagement.reference().value(), "pour le 24 novembre 2026");
		assertThat(part(before, "late")).contains("Aucun retard");
		assertThat(part(after, "late")).contains(this.engagement.reference().value(), "class=\"quiet late\"");
		assertThat(part(after, "firm")).doesNotContain(this.engagement.reference().value());
	}

	@Test
	void leadsToTheTaskThatWaits() {
		this.journey.enquiryReceived(this.engagement);

		String tasks = part(page(), "waiting");

		assertThat(tasks).containsPattern(
				"/camunda/app/tasklist/default/#/\\?task=[0-9a-f-]+\">[^<]+</a> <span class=\"quiet\">à prendre</span>")
			.contains("/desk/engagements/" + this.engagement.reference());
	}

	@Test
	void saysWhichWorkATaskIsAbout() {
		MandateFixture.sign(this.database, this.engagement.reference());
		this.work.note(this.engagement.reference(), "INVOICING", new FreeText("Refaire la facture 12."),
				Optional.empty(), "manager");
		this.work.entrustAsked(this.engagement.reference());

		assertThat(part(page(), "waiting")).contains("Réaliser le travail – <bdi>Factures</bdi>");
		assertThat(read("/desk/tasks?whose=all")).contains("– <bdi>Factures</bdi>");
		assertThat(read("/desk/engagements/" + this.engagement.reference()))
			.contains("Réaliser le travail – <bdi>Factures</bdi>");
	}

	@Test
	void leadsToTheMailThatCouldNotBeSent() {
		this.journey.enquiryReceived(this.engagement);
		this.database.sql("update outgoing_mail set state = 'FAILED' where engagement = ?")
			.param(this.engagement.reference().value())
			.update();

		String page = page();
		String other = new OwnAssistant(this.application).signedIn(this.port).get("/desk").body();

		assertThat(part(page, "failures")).contains("/desk/engagements/" + this.engagement.reference() + "#mails",
				"Atelier Durand");
		assertThat(part(other, "failures")).contains("Tous les courriels sont partis");
	}

	@Test
	void leadsTheManagerEverywhereAndAnAssistantNotIntoTheMailbox() {
		String manager = Browser.signedIn(this.port, "manager").get("/desk").body();
		Browser assistant = this.assistant.signedIn(this.port);

		assertThat(manager).contains("/desk/mailbox", "/desk/ladders", "/camunda/app/cockpit/");
		assertThat(assistant.get("/desk").body()).doesNotContain("/desk/mailbox", "/desk/ladders",
				"/camunda/app/cockpit/");
		assertThat(assistant.get("/desk/mailbox").statusCode()).isEqualTo(403);
	}

	@Test
	void keepsItsPagesToThemselves() {
		var answer = Browser.signedIn(this.port, "manager").get("/desk");

		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("unsafe");
	}

	private String page() {
		return read("/desk");
	}

	private String read(String path) {
		return this.assistant.signedIn(this.port).get(path).body();
	}

	private static String part(String page, String heading) {
		int at = page.indexOf("<h2 id=\"" + heading + "\">");
		return page.substring(at, page.indexOf("</section>", at));
	}

}
