package fr.intendance.browser.firstuse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern ONE_TIME = Pattern
		.compile("identifiant office-manager, mot de passe provisoire (\\S+)");

	private static final String OWN = "une phrase bien à moi";

	@Autowired
	private Clock clock;

	private Newcomer newcomer;

	@Test
	void leadsFromTheOneTimePasswordToTheFirstQuoteThatIsSent(Windows windows, CapturedOutput output) {
		this.newcomer = new Newcomer(windows.desktop());
		signIn(output);
		int signedIn = this.newcomer.clicks();
		setUp();
		int setUp = this.newcomer.clicks();
		openTheFirstClient();
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

	private void signIn(CapturedOutput output) {
		Matcher password = ONE_TIME.matcher(output.getAll());
		assertThat(password.find()).isTrue();
		this.newcomer.window().open("/sign-in");
		this.newcomer.type("Identifiant", "office-manager").type("Mot de passe", password.group(1));
		this.newcomer.press("Se connecter");
		this.newcomer.type("Nouveau mot de passe", OWN).type("Le même, une seconde fois", OWN).press("Enregistrer");
		this.newcomer.type("Identifiant", "office-manager").type("Mot de passe", OWN).press("Se connecter");
		this.newcomer.isTold("étape 1 sur 6").looks("first-use-desk");
	}

	private void setUp() {
		this.newcomer.press("Continuer").looks("first-use-firm");
		this.newcomer.type("Nom", "Maud Berger").choose("Forme juridique", "EI");
		this.newcomer.type("Numéro SIRET", "732 829 320 00074").type("Adresse", "3 place du Pont\n69007 LYON");
		this.newcomer.type("Adresse électronique", "maud@berger.example").press("Enregistrer");
		this.newcomer.isTold("étape 2 sur 6").looks("first-use-hours").press("Enregistrer");
		this.newcomer.isTold("étape 3 sur 6").looks("first-use-prices").type("Une heure", "48,50").press("Enregistrer");
		this.newcomer.isTold("étape 4 sur 6").looks("first-use-people").press("Passer cette étape");
	}

	private void openTheFirstClient() {
		this.newcomer.isTold("étape 5 sur 6").looks("first-use-client");
		this.newcomer.type("Entreprise", "Atelier Durand").type("Nom du contact", "Camille Durand");
		this.newcomer.type("Adresse électronique", "camille@durand.example");
		this.newcomer.window().page().locator("#consent").check();
		this.newcomer.window().page().locator("main form.card button[type=submit]").click();
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
