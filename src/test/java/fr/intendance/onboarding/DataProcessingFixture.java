package fr.intendance.onboarding;

import java.util.List;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.onboarding.DataProcessingView.ContactPoint;
import fr.intendance.onboarding.DataProcessingView.Processing;
import fr.intendance.onboarding.DataProcessingView.SubProcessor;

class DataProcessingFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.DATA_PROCESSING;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return agreement(imprint, processings());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return agreement(imprint, DocumentFixture.threeHundred(processings()));
	}

	private static DataProcessingView agreement(Imprint imprint, List<Processing> processings) {
		return new DataProcessingView(imprint, PartyFixture.client(), PartyFixture.signatory(), "CP-2026-0003",
				processings,
				List.of("Comptes nominatifs et authentification à deux facteurs",
						"Chiffrement des postes et des échanges", "Dossiers séparés pour chaque client",
						"Sauvegardes chiffrées et testées"),
				List.of(new SubProcessor("Hébergeur Exemple", "Hébergement des dossiers", "France")),
				List.of(new ContactPoint("Demandes et violations", "bonjour@camille-moreau.example"),
						new ContactPoint("Instructions du Client", "atelier@lefevre.example")),
				"France, chez l’hébergeur de l’annexe C", 48, 15, 30);
	}

	private static List<Processing> processings() {
		return List.of(
				new Processing("Facturation", "Établir et suivre devis et factures", "Identité, coordonnées, montants",
						"Clients et leurs interlocuteurs"),
				new Processing("Courriels", "Trier et préparer les réponses", "Identité, contenu des échanges",
						"Correspondants"));
	}

}
