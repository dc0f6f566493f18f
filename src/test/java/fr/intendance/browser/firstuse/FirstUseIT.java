package fr.intendance.browser.firstuse;

import java.time.Clock;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import fr.intendance.browser.Windows;
import fr.intendance.calendar.BusinessZone;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/first-use.md} tells: from the one-time password to the first quote
 * that is sent.
 */
@NewFirm
class FirstUseIT {

	@Autowired
	private Clock clock;

	private Newcomer newcomer;

	@Test
	void leadsFromTheOneTimePasswordToTheFirstQuoteThatIsSent(Windows windows, CapturedOutput output) {
		this.newcomer = Newcomer.at(windows.desktop());
		FirstHour hour = new FirstHour(this.newcomer);
		hour.signIn(output);
		int signedIn = this.newcomer.clicks();
		hour.setUp();
		int setUp = this.newcomer.clicks();
		hour.openTheFirstClient();
		int opened = this.newcomer.clicks();
		holdTheCall();
		noteTheNeeds();
		sendTheQuote();

		this.newcomer.isLeftAlone().looks("first-use-sent");
		assertThat(this.newcomer.window().open("/desk/mailbox").text()).contains("devis");
		System.out.printf(
				"First use: %d clicks and %d fields; %d to sign in, %d to set up, %d for the client, %d to the quote%n",
				this.newcomer.clicks(), this.newcomer.typed(), signedIn, setUp - signedIn, opened - setUp,
				this.newcomer.clicks() - opened);
	}

	private void holdTheCall() {
		this.newcomer.isTold("Mener le premier appel").looks("first-use-engagement").press("Continuer");
		this.newcomer.complete(this.newcomer.task()
			.choose("Interlocuteur désigné")
			.choose("Documents numériques")
			.choose("Poursuivre : envoyer le questionnaire de l’état des lieux"));
	}

	private void noteTheNeeds() {
		this.newcomer.isTold("remplissez le questionnaire").press("Continuer").looks("first-use-questionnaire");
		this.newcomer.tick("Devis").type("Que fait votre entreprise", "Menuiserie");
		this.newcomer.type("Combien de devis simples", "12");
		this.newcomer.window().page().locator("#tools-MIXED").check();
		this.newcomer.window().page().locator("#disorder-NONE").check();
		this.newcomer.window().page().locator("main button[name=send]").click();
		this.newcomer.isTold("Valider les besoins").press("Continuer");
		this.newcomer.complete(
				this.newcomer.task().choose("Les besoins sont dans le périmètre : rédiger le cahier des charges"));
		this.newcomer.isTold("notez l’accord").press("Continuer");
		Page page = this.newcomer.window().page();
		page.locator("details:has(form[action$='/answers/specification']) > summary").click();
		page.locator("#specification-channel").selectOption("PHONE");
		page.locator("form[action$='/answers/specification'] button[type=submit]").click();
	}

	private void sendTheQuote() {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).plusDays(7);
		this.newcomer.isTold("Préparer le devis").press("Continuer").looks("first-use-quote");
		this.newcomer.tick("Forfait mensuel")
			.type("Heures par mois", "5")
			.type("Début de la prestation", day.toString());
		this.newcomer.press("Soumettre à l’approbation");
		this.newcomer.tick("Les parties : nom, adresse, SIRET, contact")
			.tick("Les prestations et leurs quantités")
			.tick("Les prix, la TVA, les dates et la validité")
			.tick("Approuver : le devis est émis et envoyé");
		this.newcomer.press("Enregistrer la décision");
	}

}
