package fr.intendance.browser;

import com.microsoft.playwright.Download;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.client.EngagementReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A client sees on a telephone without scripts what the firm does with their files. */
@ChromiumTest
class ConfidentialityIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Test
	void seesWhoOpenedAFileTakesEverythingAwayAndAsksForErasure(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		dossier.sendLate("%PDF-1.7 kbis");
		Browser.program(this.port, "manager").get("/api/engagements/" + dossier.reference() + "/pieces/late-answer-1");
		Phone client = new Phone(windows)
			.keeping(ContactBrowser.cookie(this.application, new EngagementReference(dossier.reference())))
			.open(dossier.link("confidentiality"), "confidentiality");

		assertThat(client.page().locator("#opened ~ ul").innerText()).contains("Fichier reçu le", "manager");
		Download dossierZip = client.page()
			.waitForDownload(() -> client.page().getByText("Télécharger tout mon dossier").click());
		assertThat(dossierZip.suggestedFilename()).isEqualTo("dossier_" + dossier.reference() + ".zip");
		client.send("Demander l’effacement de mes données", "Votre demande d’effacement nous est parvenue",
				"erasure-asked");
	}

}
