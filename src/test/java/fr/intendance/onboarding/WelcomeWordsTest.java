package fr.intendance.onboarding;

import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.Closing;
import fr.intendance.document.PrintedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WelcomeWordsTest {

	@Test
	void saysHowAndWhenTheFirmIsReached() {
		assertThat(sheet(WelcomeFixture.ACCESSES, WelcomeFixture.CLOSINGS, Optional.empty(), true)).contains(
				"bonjour@camille-moreau.example", "06 12 34 56 78",
				"Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h 30, hors jours fériés",
				"du 24 décembre 2026 au 1er janvier 2027 ; du 2 au 20 août 2027");
	}

	@Test
	void saysWhoDoesWhatAndThatNoMoneyIsHeld() {
		assertThat(sheet(WelcomeFixture.ACCESSES, List.of(), Optional.empty(), true)).contains("Facturation",
				"Vous répondez à nos questions sous 3 jours ouvrés", "nous n’encaissons rien", "aucune de prévue");
	}

	@Test
	void listsTheAccessesAndAsksForNoPassword() {
		assertThat(sheet(WelcomeFixture.ACCESSES, List.of(), Optional.empty(), true))
			.contains("Délégation de votre boîte aux lettres", "Ne nous envoyez jamais de mot de passe");
		assertThat(sheet(List.of(), List.of(), Optional.empty(), true))
			.contains("vous ne nous avez délégué aucun accès", "ne nous envoyez jamais de mot de passe");
	}

	@Test
	void saysWhenTheFirstReportComesAndWhatSilenceMeans() {
		assertThat(sheet(List.of(), List.of(), Optional.empty(), true))
			.contains("Le premier arrive au plus tard le 8 janvier 2027.", "payable à 30 jours")
			.doesNotContain("réputé approuvé");
		assertThat(sheet(List.of(), List.of(), Optional.of(8), true))
			.contains("Sans observation sous 8 jours, le compte rendu est réputé approuvé");
	}

	@Test
	void announcesTheAttestationOnlyWhereItIsDue() {
		assertThat(sheet(List.of(), List.of(), Optional.empty(), true)).contains("Tous les six mois", "D8222-5");
		assertThat(sheet(List.of(), List.of(), Optional.empty(), false)).doesNotContain("vigilance");
	}

	@Test
	void saysWhomToComplainToAndNamesNoMediatorOfConsumers() {
		assertThat(sheet(List.of(), List.of(), Optional.empty(), true))
			.contains("Dites-le-nous d’abord", "CNIL", "le contrat prévaut")
			.doesNotContain("édiateur");
	}

	private static String sheet(List<String> accesses, List<Closing> closings, Optional<Integer> tacitDays,
			boolean vigilance) {
		return new PrintedView(OnboardingDocument.WELCOME, (imprint) -> WelcomeFixture.sheet(imprint,
				WelcomeFixture.SERVICES, accesses, closings, tacitDays, vigilance))
			.text();
	}

}
