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

import static fr.intendance.document.DocumentFixture.in;

class DataProcessingFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.DATA_PROCESSING;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return agreement(imprint, processings(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return agreement(imprint, DocumentFixture.threeHundred(processings(imprint)));
	}

	private static DataProcessingView agreement(Imprint imprint, List<Processing> processings) {
		return new DataProcessingView(imprint, PartyFixture.client(imprint.language()),
				PartyFixture.signatory(imprint.language()), "CP-2026-0003", processings,
				List.of(in(imprint, "Comptes nominatifs et authentification à deux facteurs",
						"Personal accounts with two-factor authentication"),
						in(imprint, "Chiffrement des postes et des échanges", "Encrypted machines and transfers"),
						in(imprint, "Dossiers séparés pour chaque client", "Separate files for each client"),
						in(imprint, "Sauvegardes chiffrées et testées", "Encrypted and tested backups")),
				List.of(new SubProcessor(in(imprint, "Hébergeur Exemple", "Example Hosting"),
						in(imprint, "Hébergement des dossiers", "Hosting of the files"), "France")),
				List.of(new ContactPoint(in(imprint, "Demandes et violations", "Requests and breaches"),
						"bonjour@camille-moreau.example"),
						new ContactPoint(in(imprint, "Instructions du Client", "Instructions of the Client"),
								"atelier@lefevre.example")),
				in(imprint, "France, chez l’hébergeur de l’annexe C", "France, with the host named in Annex C"), 48, 15,
				30);
	}

	private static List<Processing> processings(Imprint imprint) {
		return List.of(
				new Processing(in(imprint, "Facturation", "Invoicing"),
						in(imprint, "Établir et suivre devis et factures", "Draw up and follow quotes and invoices"),
						in(imprint, "Identité, coordonnées, montants", "Identity, contact details, amounts"),
						in(imprint, "Clients et leurs interlocuteurs", "Customers and their contacts"),
						in(imprint, "Rendues, puis supprimées dans les trente jours",
								"Handed back, then deleted within thirty days")),
				new Processing(in(imprint, "Courriels", "Emails"),
						in(imprint, "Trier et préparer les réponses", "Sort and prepare answers"),
						in(imprint, "Identité, contenu des échanges", "Identity, content of the messages"),
						in(imprint, "Correspondants", "Correspondents"),
						in(imprint, "Le temps du contrat", "As long as the contract")));
	}

}
