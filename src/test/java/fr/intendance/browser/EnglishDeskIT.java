package fr.intendance.browser;

import java.util.List;

import fr.intendance.document.FrenchLeftovers;
import fr.intendance.mail.Dispatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever of the firm chose English finds all of the desk in it. */
@ChromiumTest
class EnglishDeskIT {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Dispatcher dispatcher;

	private Dossier dossier;

	@BeforeEach
	void aClientWrote() {
		this.dossier = Dossier.opened(this.application);
		this.dispatcher.dispatch();
	}

	@Test
	void choosesEnglishBeforeSigningIn(Windows windows) {
		Window stranger = windows.desktop();
		stranger.open("/sign-in").page().getByText("English").click();

		stranger.photograph("english-sign-in").fits().isAccessible();
		assertThat(stranger.text()).contains("User name", "Password");
	}

	@Test
	void walksTheDeskInEnglish(Windows windows) {
		Window desk = windows.signedIn("manager");
		desk.open("/desk").page().getByText("English").click();

		String client = "/desk/engagements/" + this.dossier.reference();
		look(desk, "/desk", "english-desk");
		look(desk, client, "english-engagement");
		look(desk, client + "/trail", "english-trail");
		look(desk, client + "/questionnaire", "english-questionnaire");
		look(desk, "/desk/board", "english-board");
		look(desk, "/desk/board?stage=first-contact", "english-board-stage");
		look(desk, "/desk/board/conversion", "english-conversion");
		look(desk, "/desk/calendar", "english-calendar");
		look(desk, "/desk/work", "english-work");
		look(desk, "/desk/settings", "english-settings");
		look(desk, "/desk/settings/firm", "english-firm");
		look(desk, "/desk/people", "english-people");
		look(desk, "/desk/processes", "english-processes");
		look(desk, "/desk/register", "english-register");
		look(desk, "/desk/retention", "english-retention");
		look(desk, "/desk/breaches", "english-breaches");
	}

	private static void look(Window desk, String address, String picture) {
		desk.open(address);
		desk.photograph(picture).fits().isAccessible();
		assertThat(french(Jsoup.parse(desk.page().content()))).as(address).isEmpty();
		desk.page().setViewportSize(Windows.PHONE_WIDTH, Windows.PHONE_HEIGHT);
		desk.photograph(picture + "-phone").fits();
		desk.page().setViewportSize(1280, 900);
	}

	/**
	 * All that is read; not names, subjects and what people wrote, and the link that
	 * leads to French.
	 */
	private static List<String> french(Document page) {
		page.select("h1 bdi").unwrap();
		page.select("[lang=fr], script, bdi, .said, code, textarea, #diagram, select[name=country], select[name=mail]")
			.remove();
		return FrenchLeftovers.inText(page.text(), "Atelier Durand", "Camille Durand");
	}

}
