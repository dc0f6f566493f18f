package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.Totals;
import fr.intendance.reporting.ReportView.Area;
import fr.intendance.reporting.ReportView.Deadline;
import fr.intendance.reporting.ReportView.Indicator;
import fr.intendance.reporting.ReportView.Time;
import fr.intendance.reporting.ReportView.Waiting;
import fr.intendance.reporting.ReportView.Work;
import fr.intendance.transparency.Opening;

import static fr.intendance.document.DocumentFixture.in;

class ReportFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return ReportingDocument.ACTIVITY;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return report(imprint, works(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return report(imprint, DocumentFixture.threeHundred(works(imprint)));
	}

	private static ReportView report(Imprint imprint, List<Work> works) {
		List<Line> invoiced = List.of(
				new Line(in(imprint, "Gestion administrative, novembre 2026", "Office administration, November 2026"),
						in(imprint, "Forfait de 24 h", "Package of 24 h"), BigDecimal.ONE, in(imprint, "mois", "month"),
						new Amount(108_000)),
				new Line(in(imprint, "Au-delà du forfait", "Beyond the package"),
						in(imprint, "Accord du 18 novembre", "Agreed on 18 November"), new BigDecimal("1.5"), "h",
						new Amount(4800)));
		return new ReportView(imprint, PartyFixture.client(imprint.language()), "CP-2026-0003",
				LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
				List.of(in(imprint, "Les 38 factures du mois sont parties, en 4 jours en moyenne.",
						"The month’s 38 invoices went out, within 4 days on average."),
						in(imprint, "Trois relances ont suffi à faire rentrer deux paiements en retard.",
								"Three reminders were enough to bring in two late payments."),
						in(imprint, "Le forfait est dépassé de 1 h 30, avec votre accord du 18 novembre.",
								"The package is exceeded by 1 h 30 min, as you agreed on 18 November.")),
				new Time(
						25 * 60 + 30, Optional.of(24 * 60), 0, 90, in(imprint, "registre, entrées 112 à 168",
								"ledger, entries 112 to 168")),
				List.of(new Area(in(imprint, "Facturation", "Invoicing"), 38, 760, 50),
						new Area(in(imprint, "Fournisseurs", "Suppliers"), 52, 420, 27),
						new Area(in(imprint, "Relances", "Reminders"), 19, 200, 13),
						new Area(in(imprint, "Pilotage", "Steering"), 1, 150, 10)),
				works, List.of(
						new Deadline(
								in(imprint, "Pièces du mois à l’expert-comptable",
										"Documents of the month to the accountant"),
								LocalDate.of(2026, 11, 27), in(imprint, "tenue", "met")),
						new Deadline(
								in(imprint, "Attestation d’assurance à renouveler",
										"Insurance certificate to be renewed"),
								LocalDate.of(2026, 12, 15), in(imprint, "à venir", "to come"))),
				List.of(new Waiting(
						in(imprint, "Bon de commande du chantier Dubois", "Purchase order of the Dubois job"),
						LocalDate.of(2026, 11, 12), 2, in(imprint, "Facture en attente", "Invoice on hold"))),
				List.of(new Indicator(
						in(imprint, "Délai moyen d’émission des factures", "Average time to issue an invoice"),
						in(imprint, "4 jours", "4 days"),
						in(imprint, "38 factures du registre", "38 invoices of the ledger")),
						new Indicator(in(imprint, "Échéances tenues", "Deadlines met"), in(imprint, "100 %", "100%"),
								in(imprint, "6 échéances", "6 deadlines"))),
				List.of(in(imprint, "Passer au forfait de 30 h à partir de janvier ?",
						"Move to the package of 30 h from January on?")),
				List.of(in(imprint, "Mettre à jour les modèles de devis", "Update the quote templates"),
						in(imprint, "Préparer les pièces de fin d’année", "Prepare the documents of the year’s end")),
				invoiced, Totals.of(invoiced, BigDecimal.ZERO, imprint.mentions()), List.of(
						new Opening(Instant.parse("2026-11-27T08:12:00Z"), "Camille Moreau",
								in(imprint, "Coordonnées bancaires (RIB) à faire figurer sur vos factures",
										"Bank details (RIB) to print on your invoices"),
								in(imprint, "Faire le travail", "Do the work")),
						new Opening(Instant.parse("2026-11-12T14:03:00Z"), "Camille Moreau",
								in(imprint, "Contrat de prestation CP-2026-0003", "Service contract CP-2026-0003"),
								"")),
				0, new ReportView.Seal(128, "128-9F3A.07C1.55D2.E0B4", "{}"), LocalDate.of(2026, 12, 8), true);
	}

	private static List<Work> works(Imprint imprint) {
		return List.of(
				new Work(LocalDate.of(2026, 11, 6), in(imprint, "Factures de la semaine 45", "Invoices of week 45"),
						in(imprint, "12 factures envoyées", "12 invoices sent"), 12, 230, "T11"),
				new Work(LocalDate.of(2026, 11, 13), in(imprint, "Factures de la semaine 46", "Invoices of week 46"),
						in(imprint, "9 factures envoyées", "9 invoices sent"), 9, 180, "T12"),
				new Work(LocalDate.of(2026, 11, 18), in(imprint, "Relances", "Reminders"),
						in(imprint, "2 paiements reçus, 1 promesse", "2 payments received, 1 promise"), 19, 200, "T13"),
				new Work(LocalDate.of(2026, 11, 27),
						in(imprint, "Pièces pour l’expert-comptable", "Documents for the accountant"),
						in(imprint, "Envoi complet", "Sent in full"), 52, 420, "T14"),
				new Work(LocalDate.of(2026, 11, 30), in(imprint, "Factures de fin de mois", "Month-end invoices"),
						in(imprint, "17 factures envoyées", "17 invoices sent"), 17, 350, "T15"));
	}

}
