package fr.intendance.desk;

import java.time.Duration;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BoardPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Engagements engagements;

	@Autowired
	private MovableClock clock;

	private OwnAssistant assistant;

	private Engagement quoted;

	private Engagement fresh;

	@BeforeEach
	void oneClientIsQuotedAndOneJustWrote() {
		this.assistant = new OwnAssistant(this.application);
		this.quoted = this.assistant.client();
		this.fresh = this.assistant.client();
		this.engagements.stands(this.quoted.reference(), Stage.QUOTE,
				Whereabouts.firm("approve-quote", MovableTime.START.plus(Duration.ofDays(3))));
	}

	@Test
	void putsEachClientIntoTheColumnOfItsStage() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(2)));

		String page = get("/desk/board");

		assertThat(column(page, "quote"))
			.contains(this.quoted.reference().value(), "Atelier Durand", "2 jours", "À nous")
			.doesNotContain(this.fresh.reference().value(), "class=\"late\"");
		assertThat(column(page, "first-contact")).contains(this.fresh.reference().value());
		assertThat(column(page, "reporting")).contains("Personne.");
	}

	@Test
	void marksWhatIsLate() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(3)).plusSeconds(1));

		assertThat(column(get("/desk/board"), "quote")).contains("1 en retard", "card behind");
		assertThat(get("/desk/board?late=yes"))
			.contains(this.quoted.reference().value(), "<span class=\"late\">En retard</span> 26 novembre 2026")
			.doesNotContain(this.fresh.reference().value());
	}

	@Test
	void narrowsTheListByWhatItsAddressSays() {
		this.engagements.finishStage(this.fresh.reference(), "outOfScope");
		this.engagements.close(this.fresh.reference());

		assertThat(get("/desk/board?stage=quote")).contains(this.quoted.reference().value(), "Un dossier",
				"<option value=\"quote\" selected>");
		assertThat(get("/desk/board?turn=client")).contains("Aucun dossier ne correspond");
		assertThat(get("/desk/board?state=ended")).contains(this.fresh.reference().value(), "Hors périmètre")
			.doesNotContain(this.quoted.reference().value());
		assertThat(get("/desk/board?state=all")).contains(this.fresh.reference().value(),
				this.quoted.reference().value());
	}

	@Test
	void takesWhatNobodyCanChooseForNoChoice() {
		var answer = this.assistant.signedIn(this.port).get("/desk/board?stage=x&turn=y&late=z&state=w&page=-1");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("class=\"board\"");
		assertThat(get("/desk/board?stage=quote&page=99999")).contains("Aucun dossier");
	}

	@Test
	void goesOnOnThePagesThatFollow() {
		for (int i = 0; i < BoardChoice.LINES; i++) {
			this.assistant.client();
		}

		String first = get("/desk/board?state=all");
		String second = get("/desk/board?state=all&page=2");

		assertThat(first)
			.contains("52 dossiers", "Page 1 sur 2", "href=\"/desk/board?state=all&amp;page=2\" rel=\"next\"")
			.doesNotContain("rel=\"prev\"");
		assertThat(second).contains("Page 2 sur 2", "rel=\"prev\"").doesNotContain("rel=\"next\"");
	}

	@Test
	void exportsWhatWasChosenAndNoFormula() {
		Enquiry enquiry = EnquiryFixture.ofCamille();
		Engagement formula = this.assistant.client(new Enquiry("=HYPERLINK(\"http://x\")", enquiry.siren(),
				enquiry.contactName(), enquiry.email(), enquiry.phone(), enquiry.message(), Optional.empty(), "fr"));

		var answer = this.assistant.signedIn(this.port).get("/desk/board.csv?stage=first-contact");

		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"suivi.csv\"");
		assertThat(answer.body()).startsWith("\uFEFFDossier;Entreprise;Étape")
			.contains('"' + formula.reference().value() + "\";\"'=HYPERLINK(\"\"http://x\"\")\"")
			.doesNotContain(this.quoted.reference().value());
	}

	@Test
	void showsTheManagerEverybody() {
		String page = Browser.signedIn(this.port, "manager").get("/desk/board.csv").body();

		assertThat(page).contains(this.quoted.reference().value(), this.fresh.reference().value());
	}

	@Test
	void tellsHowManyOfAPeriodCameHowFar() {
		String page = get("/desk/board/conversion?from=2026-11-23&to=2026-11-23");

		assertThat(page).containsPattern("Premier contact</th><td class=\"amount\">2</td>")
			.containsPattern("Devis</th><td class=\"amount\">1</td><td>.*50\\u00a0%");
	}

	@Test
	void saysWhichDateOfAPeriodIsWrongAndKeepsWhatWasTyped() {
		Browser browser = this.assistant.signedIn(this.port);

		var unreadable = browser.get("/desk/board/conversion?from=hier&to=2026-11-23");
		var backwards = browser.get("/desk/board/conversion?from=2026-11-23&to=2026-11-22");

		assertThat(unreadable.statusCode()).isEqualTo(400);
		assertThat(unreadable.body()).contains("Indiquez une date", "value=\"hier\" required aria-invalid=\"true\"");
		assertThat(backwards.statusCode()).isEqualTo(400);
		assertThat(backwards.body()).contains("La période finit avant de commencer");
	}

	private String get(String path) {
		return this.assistant.signedIn(this.port).get(path).body();
	}

	private static String column(String page, String stage) {
		int at = page.indexOf("<h2 id=\"" + stage + "\">");
		return page.substring(at, page.indexOf("</section>", at));
	}

}
