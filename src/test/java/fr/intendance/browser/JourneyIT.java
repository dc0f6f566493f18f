package fr.intendance.browser;

import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class JourneyIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Test
	void leadsAClientFromTheFirstContactToTheFirstReport(Windows windows) {
		Walk walk = written(windows);
		BeforeTheContract before = new BeforeTheContract(walk);
		Onboarding onboarding = new Onboarding(walk);
		UnderContract under = new UnderContract(walk);

		before.firstContact();
		before.needsReview();
		before.quote();
		onboarding.signature();
		onboarding.pieces();
		onboarding.kickOff();
		onboarding.start();
		under.work();
		under.report();

		Window desk = walk.desk().photograph("desk-after-the-first-report");
		desk.fits().showsFocus().isAccessible().keepsToOurselves();
		assertThat(desk.text()).contains("Compte rendu accepté");
	}

	@Test
	void leadsWhoeverReadsEnglishAtADeskWithScripts(Windows windows) {
		JourneyDriver journey = new JourneyDriver(this.application, this.port, Prospect.somebodyNew());
		EnglishReader reader = new EnglishReader(windows.desktop(), journey);

		journey.answeredBy(reader).toTheFirstReport();

		reader.visit("home").visit("work").visit("confidentiality");
		assertThat(journey.timeline()).endsWith("report.agreed");
		assertThat(reader.looked()).hasSizeGreaterThan(15);
	}

	/** The client fills in the public form. */
	private Walk written(Windows windows) {
		Phone phone = new Phone(windows).open("/contact", "portal-contact").consent();
		phone.type("Votre entreprise", "Menuiserie Lenoir").type("Votre nom", "   ");
		phone.type("Votre adresse électronique", "nora@lenoir.example")
			.isRefused("Envoyer ma demande", "Ce champ est obligatoire", "portal-contact-refused");
		phone.type("Votre nom", "Nora Lenoir")
			.send("Envoyer ma demande", "Votre demande est bien arrivée", "portal-contact-done");
		return new Walk(this.application, windows, phone, Dossier.of(this.application, "Menuiserie Lenoir"));
	}

}
