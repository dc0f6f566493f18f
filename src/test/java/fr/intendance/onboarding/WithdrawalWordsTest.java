package fr.intendance.onboarding;

import fr.intendance.document.PrintedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WithdrawalWordsTest {

	private final String paper = new PrintedView(OnboardingDocument.WITHDRAWAL, new WithdrawalFixture()::view).text();

	@Test
	void informsOfTheRightOfItsLengthAndOfWhatFollows() {
		assertThat(this.paper).contains("sans donner de motif", "expire 14 jours après la conclusion du contrat",
				"avant la fin d’un délai de 7 jours", "Envoyée avant la fin du délai, elle est faite à temps",
				"par le moyen de paiement que vous avez employé", "sans frais pour vous");
	}

	@Test
	void bringsTheModelFormAsTheLawWordsIt() {
		assertThat(this.paper).contains(
				"(Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous rétracter du contrat.)",
				"Je/nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat",
				"Commandé le (*)/reçu le (*)", "(*) Rayez la mention inutile.");
	}

	@Test
	void addressesTheFormToTheFirmWithItsPlaceAndMail() {
		assertThat(this.paper).contains("À l’attention de Camille Moreau EI, 12 rue des Tanneurs, 69005 LYON,"
				+ " bonjour@camille-moreau.example");
	}

}
