package fr.intendance.desk;

import java.time.Duration;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CalendarPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Engagements engagements;

	private Browser assistant;

	private Engagement called;

	private Engagement reported;

	@BeforeEach
	void oneClientIsCalledThisWeekAndOneReportedToNextMonth() {
		OwnAssistant own = new OwnAssistant(this.application);
		this.called = own.client();
		this.reported = own.client();
		this.assistant = own.signedIn(this.port);
		this.engagements.stands(this.called.reference(), Stage.FIRST_CONTACT,
				Whereabouts.firm("first-call", MovableTime.START.plus(Duration.ofDays(1))));
		this.engagements.stands(this.reported.reference(), Stage.REPORTING,
				Whereabouts.nobody("report", MovableTime.START.plus(Duration.ofDays(14))));
	}

	@Test
	void showsWhatFallsDueThisWeekDayByDay() {
		String page = get("/desk/calendar");

		assertThat(page)
			.contains("Du 23 au 29 novembre 2026", "Mardi 24 novembre 2026", "10\u00a0h",
					"À faire\u00a0: premier appel", "/desk/engagements/" + this.called.reference())
			.doesNotContain(this.reported.reference().value());
	}

	@Test
	void goesOnToAnotherWeekOrMonth() {
		assertThat(get("/desk/calendar?view=week&day=2026-12-07")).contains("Du 7 au 13 décembre 2026",
				this.reported.reference().value(), "Étape suivante\u00a0: compte rendu d’activité",
				"view=week&amp;day=2026-11-30", "view=week&amp;day=2026-12-14");
		assertThat(get("/desk/calendar?view=month&day=2026-11-23")).contains("Novembre 2026",
				this.called.reference().value(), "view=month&amp;day=2026-10-01", "view=month&amp;day=2026-12-01");
	}

	@Test
	void narrowsToOneKind() {
		assertThat(get("/desk/calendar?kind=reminder")).contains("Rien n’est prévu",
				"<option value=\"reminder\" selected>");
		assertThat(get("/desk/calendar?kind=turn")).contains(this.called.reference().value());
		assertThat(get("/desk/calendar?kind=nonsense")).contains(this.called.reference().value());
	}

	@Test
	void saysThatADateIsNoneAndKeepsIt() {
		var answer = this.assistant.get("/desk/calendar?day=demain");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Indiquez une date, comme 2026-11-23", "value=\"demain\"",
				"aria-invalid=\"true\"");
		assertThat(this.assistant.get("/desk/calendar.csv?day=9999-12-31").statusCode()).isEqualTo(400);
	}

	@Test
	void exportsTheSame() {
		assertThat(get("/desk/calendar.csv")).startsWith("\uFEFFDate;Heure;Échéance;Objet;Dossier;Entreprise")
			.contains("\"2026-11-24\";\"10\u00a0h\";\"À faire\";\"premier appel\";\"" + this.called.reference()
					+ "\";\"Atelier Durand\"");
	}

	private String get(String path) {
		return this.assistant.get(path).body();
	}

}
