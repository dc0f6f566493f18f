package fr.intendance.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.desk.TasksAndNotes.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StandingTest {

	private static final Instant THURSDAY = Instant.parse("2026-11-26T17:00:00Z");

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Words words;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aClientWrote() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	@Test
	void saysWhatTheFirmIsToDoAndByWhen() {
		this.engagements.stands(this.reference, Stage.FIRST_CONTACT, Whereabouts.firm("first-call", THURSDAY));

		Standing standing = standing();

		assertThat(standing.sentence())
			.isEqualTo("C’est à nous depuis le 23 novembre 2026\u00a0: premier appel, pour le 26 novembre 2026.");
		assertThat(standing.late()).isFalse();
	}

	@Test
	void saysThatTheFirmIsLate() {
		this.engagements.stands(this.reference, Stage.FIRST_CONTACT, Whereabouts.firm("first-call", THURSDAY));
		this.clock.moveTo(THURSDAY.plusSeconds(1));

		Standing standing = standing();

		assertThat(standing.sentence()).contains("en retard", "premier appel", "prévu le 26 novembre 2026");
		assertThat(standing.late()).isTrue();
	}

	@Test
	void isNotLateAMinuteBefore() {
		this.engagements.stands(this.reference, Stage.FIRST_CONTACT, Whereabouts.firm("first-call", THURSDAY));
		this.clock.moveTo(THURSDAY.minusSeconds(60));

		assertThat(standing().late()).isFalse();
	}

	@Test
	void saysSinceWhenWeWaitForTheClientAndWhenTheyAreReminded() {
		this.engagements.stands(this.reference, Stage.QUOTE, Whereabouts.client("quote", THURSDAY));
		this.clock.moveTo(THURSDAY.plus(Duration.ofDays(30)));

		Standing standing = standing();

		assertThat(standing.sentence()).startsWith("Nous attendons le client depuis le 23 novembre 2026\u00a0: ")
			.endsWith("sans réponse, une relance partira le 26 novembre 2026.");
		assertThat(standing.late()).isFalse();
	}

	@Test
	void namesATaskBesideTheWayBeforeWhatComesNext() {
		this.engagements.stands(this.reference, Stage.REPORTING, Whereabouts.nobody("report", THURSDAY));
		Engagement engagement = this.engagements.get(this.reference);
		Duty late = new Duty("/desk/tasks", "Trancher la contestation", Optional.empty(),
				Optional.of("17 novembre 2026"), true, "à prendre");
		Duty soon = new Duty("/desk/tasks", "Relire le compte rendu", Optional.empty(), Optional.empty(), false,
				"à prendre");

		Standing standing = standing().beside(engagement, List.of(late, soon), this.words);

		assertThat(standing.sentence()).isEqualTo("C’est à nous, et c’est en retard\u00a0: trancher la contestation, "
				+ "prévu le 17 novembre 2026. Ensuite\u00a0: compte rendu d’activité, le 26 novembre 2026.");
		assertThat(standing.late()).isTrue();
		assertThat(standing().beside(engagement, List.of(soon), this.words).sentence())
			.startsWith("C’est à nous\u00a0: relire le compte rendu. Ensuite\u00a0: ");
		assertThat(standing().beside(engagement, List.of(), this.words)).isEqualTo(standing());
	}

	@Test
	void leavesTheSentenceOfTheWayWhereSomebodyIsWaitedFor() {
		this.engagements.stands(this.reference, Stage.QUOTE, Whereabouts.client("quote", THURSDAY));
		Duty task = new Duty("/desk/tasks", "Lire la réponse", Optional.empty(), Optional.empty(), false, "à prendre");

		assertThat(standing().beside(this.engagements.get(this.reference), List.of(task), this.words))
			.isEqualTo(standing());
	}

	@Test
	void announcesNoReminderWhileAReplyIsUnread() {
		this.engagements.stands(this.reference, Stage.QUOTE, Whereabouts.client("quote", THURSDAY));

		Standing standing = Standing.of(this.engagements.get(this.reference), this.words, this.clock.instant(), true);

		assertThat(standing.sentence()).contains("il nous a écrit depuis", "« Lire la réponse »")
			.doesNotContain("partira");
	}

	@Test
	void saysThatNobodyHasToDoAnything() {
		this.engagements.stands(this.reference, Stage.QUOTE, Whereabouts.nobody("issue-quote", MovableTime.START));

		assertThat(standing().sentence()).startsWith("Rien à faire pour l’instant\u00a0: ")
			.endsWith("le 23 novembre 2026.");
	}

	@Test
	void saysHowTheJourneyEnded() {
		this.engagements.finishStage(this.reference, "outOfScope");
		this.engagements.close(this.reference);

		assertThat(standing().sentence())
			.isEqualTo("Le parcours s’est terminé le 23 novembre 2026\u00a0: hors périmètre.");
	}

	@Test
	void offersNoAnswersOnceTheJourneyEnded() {
		this.engagements.close(this.reference);

		String page = Browser.signedIn(this.port, "manager").get("/desk/engagements/" + this.reference).body();

		assertThat(page).contains("Le parcours s’est terminé", "annulé par le cabinet")
			.doesNotContain("Consigner une réponse");
	}

	@Test
	void marksWhatIsLateInTheList() {
		this.engagements.stands(this.reference, Stage.OFFBOARDING, Whereabouts.firm("first-call", THURSDAY));
		Browser manager = Browser.signedIn(this.port, "manager");
		String before = manager.get("/desk/board?stage=offboarding").body();
		this.clock.moveTo(THURSDAY.plusSeconds(1));

		String after = manager.get("/desk/board?stage=offboarding").body();

		assertThat(row(before)).doesNotContain("class=\"late\"");
		assertThat(row(after)).contains("À nous", "<span class=\"late\">En retard</span> 26 novembre 2026");
	}

	private String row(String page) {
		int at = page.indexOf("<span class=\"quiet reference\">" + this.reference);
		return page.substring(at, page.indexOf("</tr>", at));
	}

	private Standing standing() {
		return Standing.of(this.engagements.get(this.reference), this.words, this.clock.instant(), false);
	}

}
