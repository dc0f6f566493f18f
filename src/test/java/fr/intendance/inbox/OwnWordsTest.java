package fr.intendance.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Le lun. 23 nov. 2026 à 10:02, Camille Moreau <bonjour@camille-moreau.example> a écrit :",
			"Le lun. 23 nov. 2026 à 10:02, Camille Moreau\n<bonjour@camille-moreau.example> a écrit\u00a0:",
			"On Mon, Nov 23, 2026 at 10:02 AM Camille Moreau <\nbonjour@camille-moreau.example> wrote:" })
	void leavesOutWhatFollowsItsHead(String head) {
		assertThat(OwnWords.of("D’accord pour moi.\n\n" + head + "\n\n> Voici votre devis.\n> Répondez ici.\n"))
			.isEqualTo("D’accord pour moi.");
		assertThat(OwnWords.of("D’accord pour moi.\n\n" + head + "\n\nVoici votre devis.\n"))
			.isEqualTo("D’accord pour moi.");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"De : Camille Moreau <bonjour@camille-moreau.example>\nEnvoyé : lundi 23 novembre 2026 10:02\nÀ : Camille Durand\nObjet : Votre devis",
			"*De :* Camille Moreau\n*Envoyé :* lundi 23 novembre 2026\n*À :* Camille Durand\n*Objet :* Votre devis",
			"From: Camille Moreau\nSent: Monday, November 23, 2026\nTo: Camille Durand\nSubject: Votre devis",
			"-----Message d'origine-----\nDe : Camille Moreau", "----- Original Message -----\nFrom: somebody" })
	void leavesOutWhatOutlookPutsBelow(String head) {
		assertThat(OwnWords.of("D’accord pour moi.\n\n" + head + "\n\nVoici votre devis.\n"))
			.isEqualTo("D’accord pour moi.");
	}

	@Test
	void keepsAnswersBetweenTheLines() {
		assertThat(OwnWords.of("""
				Bonjour,

				Le 23/11/2026 à 10:02, Camille Moreau a écrit :
				> Combien de factures par mois ?
				Une vingtaine.
				> Et de salariés ?
				Trois.
				""")).isEqualTo("Bonjour,\n\nUne vingtaine.\nTrois.");
	}

	@Test
	void leavesTheSignatureOut() {
		assertThat(OwnWords.of("Oui.\n-- \nCamille Durand\nAtelier Durand")).isEqualTo("Oui.");
		assertThat(OwnWords.of("-- \nCamille Durand")).isEqualTo("--\nCamille Durand");
	}

	@Test
	void keepsAllWhereNothingElseIsThere() {
		assertThat(OwnWords.of("> Voici votre devis.\n> D’accord !\n")).isEqualTo("> Voici votre devis.\n> D’accord !");
	}

	@Test
	void takesOrdinarySentencesForWhatTheyAre() {
		String text = "Le comptable nous a écrit hier.\nDe : rien à voir\nDate de début : le 1er décembre\nOn verra.";

		assertThat(OwnWords.of(text)).isEqualTo(text);
	}

	@Test
	void takesItsTimeWithNothing() {
		String lines = ("Le " + "x".repeat(400) + "\n").repeat(400) + "a écrit".repeat(20_000);

		assertThat(OwnWords.of(lines)).startsWith("Le xxx");
	}

}
