package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.processing.Officer;
import fr.intendance.transparency.RegisterView.Controller;
import fr.intendance.transparency.RegisterView.Line;
import fr.intendance.transparency.RegisterView.Other;

import static fr.intendance.document.DocumentFixture.in;

class RegisterFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return TransparencyDocument.REGISTER;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return register(imprint, clients(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return register(imprint, DocumentFixture.threeHundred(clients(imprint)));
	}

	private static RegisterView register(Imprint imprint, List<Controller> clients) {
		return new RegisterView(imprint, Optional.of(new Officer("Dominique Petit", "dpo@camille-moreau.example")),
				clients, List.of(invoicing(imprint)), List.of(prospects(imprint)), in(imprint, "Aucun", "None"),
				List.of(new Other(in(imprint, "Hébergeur Exemple", "Example Hosting"),
						in(imprint, "Hébergement des dossiers, France", "Hosting of the files, France"))),
				List.of(in(imprint, "Comptes nominatifs", "Personal accounts"),
						in(imprint, "Sauvegardes chiffrées et testées", "Encrypted and tested backups")));
	}

	private static List<Controller> clients(Imprint imprint) {
		return List.of(new Controller("Menuiserie Lefèvre & Fils", "Inès Lefèvre, atelier@lefevre.example",
				"CP-2026-0003", LocalDate.of(2026, 12, 1), in(imprint, "Facturation, courriels", "Invoicing, emails")));
	}

	private static Line invoicing(Imprint imprint) {
		return new Line(in(imprint, "Facturation", "Invoicing"),
				in(imprint, "Établir et suivre devis et factures", "Draw up and follow quotes and invoices"),
				in(imprint, "Clients et leurs interlocuteurs", "Customers and their contacts"),
				in(imprint, "Identité, coordonnées, montants", "Identity, contact details, amounts"),
				in(imprint, "Rendues, puis supprimées dans les trente jours",
						"Handed back, then deleted in thirty days"),
				in(imprint, "Personnes habilitées du cabinet", "Authorised people of the firm"));
	}

	private static Line prospects(Imprint imprint) {
		return new Line(in(imprint, "Premier contact", "First contact"),
				in(imprint, "Répondre à une demande", "Answer an enquiry"), in(imprint, "Prospects", "Prospects"),
				in(imprint, "Identité, coordonnées, besoins", "Identity, contact details, needs"),
				in(imprint, "Trois ans à compter du dernier échange", "Three years from the last exchange"),
				in(imprint, "Personnes habilitées du cabinet", "Authorised people of the firm"));
	}

}
