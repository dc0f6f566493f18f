package fr.intendance.desk;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.inbox.StrayMails;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StrayPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private StrayMails strays;

	@Autowired
	private MovableClock clock;

	private Browser manager;

	@BeforeEach
	void signIn() {
		this.manager = Browser.signedIn(this.port, "manager");
		this.strays.all().forEach((one) -> this.strays.seen(one.id(), "manager"));
	}

	@Test
	void listsWhatFoundNoEngagement() {
		arrive("fournisseur@papier.example", "Votre <b>commande</b>");

		String page = this.manager.get("/desk/strays").body();

		assertThat(page).contains("fournisseur@papier.example", "Votre &lt;b&gt;commande&lt;/b&gt;",
				"ne répond à aucun de nos envois");
		assertThat(this.manager.get("/desk").body()).contains("Un courriel reçu n’a pas trouvé son dossier",
				"href=\"/desk/strays\"");
	}

	@Test
	void countsThemOnTheOverview() {
		arrive("un@papier.example", "Un");
		arrive("deux@papier.example", "Deux");

		assertThat(this.manager.get("/desk").body()).contains("2 courriels reçus n’ont pas trouvé leur dossier");
		assertThat(Browser.signedIn(this.port, "assistant").get("/desk").body()).doesNotContain("courriels reçus");
	}

	@Test
	void listsNoMoreWhatSomebodyLookedAt() {
		arrive("fournisseur@papier.example", "Facture");
		String page = this.manager.get("/desk/strays").body();
		String form = Pattern.compile("action=\"(/desk/strays/\\d+)\"")
			.matcher(page)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);

		var answer = this.manager.form(form, Map.of("_csrf", Browser.csrfOf(page)));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.manager.get("/desk/strays").body()).contains("Aucun courriel reçu n’attend")
			.doesNotContain("fournisseur@papier.example");
		assertThat(this.manager.get("/desk").body()).doesNotContain("trouvé son dossier", "trouvé leur dossier");
	}

	@Test
	void marksSeveralAsSeenTogether() {
		arrive("un@papier.example", "Un");
		Document page = Jsoup.parse(this.manager.get("/desk/strays?checked=all").body());
		String id = page.select("input[name=mail][checked]").attr("value");
		Map<String, String> chosen = Map.of("_csrf", Browser.csrfOf(page.html()), "mail", id);

		String first = Jsoup.parse(this.manager.form("/desk/strays", chosen).body()).text();
		String second = Jsoup.parse(this.manager.form("/desk/strays", chosen).body()).text();

		assertThat(first).contains("Un courriel est noté comme vu.").doesNotContain("telle quelle");
		assertThat(second).contains("Aucun courriel n’a changé d’état.", "Quelqu’un l’avait déjà noté comme vu.");
		assertThat(this.strays.all()).isEmpty();
	}

	@Test
	void showsWhatHasNeitherSubjectNorSender() {
		Incoming.arrive(this.application, "\u0000".getBytes());

		assertThat(this.manager.get("/desk/strays").body()).contains("<td dir=\"auto\">—</td><td>—</td>");
	}

	@Test
	void saysOnTheOverviewThatTheMailboxCannotBeRead() {
		Incoming.stop(this.application, true);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(20)));

		String away = this.manager.get("/desk").body();
		String assistants = Browser.signedIn(this.port, "assistant").get("/desk").body();
		Incoming.stop(this.application, false);

		assertThat(away).contains("n’a pas pu être lue depuis le lundi 23 novembre 2026 à\u00a010 h");
		assertThat(assistants).doesNotContain("n’a pas pu être lue");
		assertThat(this.manager.get("/desk").body()).doesNotContain("n’a pas pu être lue");
	}

	@Test
	void isForTheOfficeManagerAlone() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get("/desk/strays").statusCode()).isEqualTo(403);
	}

	private void arrive(String from, String subject) {
		Incoming.arrive(this.application,
				Eml.blank().with("From", from).with("Subject", subject).text(java.util.UUID.randomUUID().toString()));
	}

}
