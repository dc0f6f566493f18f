package fr.intendance.reporting;

import java.math.BigDecimal;
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

class ReportFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return ReportingDocument.ACTIVITY;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return report(imprint, works());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return report(imprint, DocumentFixture.threeHundred(works()));
	}

	private static ReportView report(Imprint imprint, List<Work> works) {
		List<Line> invoiced = List.of(
				new Line("Gestion administrative, novembre 2026", "Forfait de 24 h", BigDecimal.ONE, "mois",
						new Amount(108_000)),
				new Line("Au-delà du forfait", "Accord du 18 novembre", new BigDecimal("1.5"), "h", new Amount(4800)));
		return new ReportView(imprint, PartyFixture.client(imprint.language()), "CP-2026-0003",
				LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
				List.of("Les 38 factures du mois sont parties, en 4 jours en moyenne.",
						"Trois relances ont suffi à faire rentrer deux paiements en retard.",
						"Le forfait est dépassé de 1 h 30, avec votre accord du 18 novembre."),
				new Time(25 * 60 + 30, Optional.of(24 * 60), 0, 90, "registre, entrées 112 à 168"),
				List.of(new Area("Facturation", 38, 760, 50), new Area("Fournisseurs", 52, 420, 27),
						new Area("Relances", 19, 200, 13), new Area("Pilotage", 1, 150, 10)),
				works,
				List.of(new Deadline("Pièces du mois à l’expert-comptable", LocalDate.of(2026, 11, 27), "tenue"),
						new Deadline("Attestation d’assurance à renouveler", LocalDate.of(2026, 12, 15), "à venir")),
				List.of(new Waiting("Bon de commande du chantier Dubois", LocalDate.of(2026, 11, 12), 2,
						"Facture en attente")),
				List.of(new Indicator("Délai moyen d’émission des factures", "4 jours", "38 factures du registre"),
						new Indicator("Échéances tenues", "100 %", "6 échéances")),
				List.of("Passer au forfait de 30 h à partir de janvier ?"),
				List.of("Mettre à jour les modèles de devis", "Préparer les pièces de fin d’année"), invoiced,
				Totals.of(invoiced, BigDecimal.ZERO, imprint.mentions()), LocalDate.of(2026, 12, 8), true);
	}

	private static List<Work> works() {
		return List.of(
				new Work(LocalDate.of(2026, 11, 6), "Factures de la semaine 45", "12 factures envoyées", 12, 230,
						"T11"),
				new Work(LocalDate.of(2026, 11, 13), "Factures de la semaine 46", "9 factures envoyées", 9, 180, "T12"),
				new Work(LocalDate.of(2026, 11, 18), "Relances", "2 paiements reçus, 1 promesse", 19, 200, "T13"),
				new Work(LocalDate.of(2026, 11, 27), "Pièces pour l’expert-comptable", "Envoi complet", 52, 420, "T14"),
				new Work(LocalDate.of(2026, 11, 30), "Factures de fin de mois", "17 factures envoyées", 17, 350,
						"T15"));
	}

}
