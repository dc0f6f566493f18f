package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FailedMailsPageTest {

	private static final String PATH = "/desk/failed-mails";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Timeline timeline;

	@Autowired
	private JdbcClient database;

	private OwnAssistant own;

	private Engagement engagement;

	@BeforeEach
	void aMailCouldNotBeSent() {
		this.own = new OwnAssistant(this.application);
		this.engagement = this.own.client();
		this.journey.enquiryReceived(this.engagement);
		this.database.sql("update outgoing_mail set state = 'FAILED' where engagement = ?")
			.param(this.engagement.reference().value())
			.update();
	}

	@Test
	void sendsThemAgainAndWritesItDown() {
		String page = Jsoup.parse(again(this.own, id())).text();

		assertThat(page).contains("Un courriel repart aussitôt.");
		assertThat(states()).containsOnly("QUEUED");
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.contains("mail.sentAgain");
		assertThat(this.own.signedIn(this.port).get(PATH).body()).contains("Tous les courriels sont partis");
	}

	@Test
	void leavesWhatIsNotTheirs() {
		OwnAssistant other = new OwnAssistant(this.application);

		String page = Jsoup.parse(again(other, id())).text();

		assertThat(page).contains("Aucun courriel ne repart.", "Une ligne est restée telle quelle",
				"son dossier ne vous est pas confié");
		assertThat(states()).containsOnly("FAILED");
		assertThat(other.signedIn(this.port).get(PATH + ".csv").body()).doesNotContain("Atelier Durand");
	}

	@Test
	void asksForALine() {
		Browser browser = this.own.signedIn(this.port);

		var answer = browser.form(PATH, Map.of("_csrf", Browser.csrfOf(browser.get(PATH).body())));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Cochez au moins une ligne");
	}

	@Test
	void isFoundFromToday() {
		Browser browser = this.own.signedIn(this.port);

		assertThat(browser.get("/desk").body()).contains("href=\"" + PATH + "\"");
		assertThat(Jsoup.parse(browser.get(PATH + "?checked=all").body()).select("input[name=mail][checked]"))
			.hasSize(1);
	}

	private String again(OwnAssistant who, long id) {
		Browser browser = who.signedIn(this.port);
		return browser.form(PATH, Map.of("_csrf", Browser.csrfOf(browser.get(PATH).body()), "mail", String.valueOf(id)))
			.body();
	}

	private long id() {
		return this.database.sql("select id from outgoing_mail where engagement = ?")
			.param(this.engagement.reference().value())
			.query(Long.class)
			.single();
	}

	private List<String> states() {
		return this.database.sql("select state from outgoing_mail where engagement = ?")
			.param(this.engagement.reference().value())
			.query(String.class)
			.list();
	}

}
