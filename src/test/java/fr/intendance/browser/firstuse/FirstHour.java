package fr.intendance.browser.firstuse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.test.system.CapturedOutput;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages on which a newcomer sets their firm up, from the one-time password to the
 * first client.
 */
final class FirstHour {

	private static final Pattern ONE_TIME = Pattern
		.compile("identifiant office-manager, mot de passe provisoire (\\S+)");

	private static final String OWN = "une phrase bien à moi";

	private final Newcomer newcomer;

	FirstHour(Newcomer newcomer) {
		this.newcomer = newcomer;
	}

	void signIn(CapturedOutput output) {
		Matcher password = ONE_TIME.matcher(output.getAll());
		assertThat(password.find()).isTrue();
		this.newcomer.window().open("/sign-in");
		this.newcomer.type("Identifiant", "office-manager").type("Mot de passe", password.group(1));
		this.newcomer.press("Se connecter");
		this.newcomer.type("Nouveau mot de passe", OWN).type("Le même, une seconde fois", OWN).press("Enregistrer");
		this.newcomer.type("Identifiant", "office-manager").type("Mot de passe", OWN).press("Se connecter");
		this.newcomer.isTold("étape 1 sur 6").looks("first-use-desk");
	}

	void setUp() {
		this.newcomer.press("Continuer").looks("first-use-firm");
		this.newcomer.type("Nom", "Maud Berger").choose("Forme juridique", "EI");
		this.newcomer.type("Numéro SIRET", "732 829 320 00074").type("Adresse", "3 place du Pont\n69007 LYON");
		this.newcomer.type("Adresse électronique", "maud@berger.example").press("Enregistrer");
		this.newcomer.isTold("étape 2 sur 6").looks("first-use-hours").press("Enregistrer");
		this.newcomer.isTold("étape 3 sur 6").looks("first-use-prices").type("Une heure", "48,50").press("Enregistrer");
		this.newcomer.isTold("étape 4 sur 6").looks("first-use-people").press("Passer cette étape");
	}

	void openTheFirstClient() {
		this.newcomer.isTold("étape 5 sur 6").looks("first-use-client");
		this.newcomer.type("Entreprise", "Atelier Durand").type("Nom du contact", "Camille Durand");
		this.newcomer.type("Adresse électronique", "camille@durand.example");
		this.newcomer.window().page().locator("#consent").check();
		this.newcomer.window().page().locator("main form.card button[type=submit]").click();
	}

}
