package fr.intendance.reporting.web;

import java.util.List;

import fr.intendance.document.Csv;
import fr.intendance.document.Line;
import fr.intendance.reporting.Report;

/** What will be invoiced, for the invoicing program. */
final class InvoicingCsv {

	private static final String[] HEADS = { "Dossier", "Période", "Libellé", "Détail", "Quantité", "Unité",
			"Prix unitaire HT", "Montant HT" };

	private InvoicingCsv() {
	}

	static byte[] of(Report report, List<Line> lines) {
		Csv csv = new Csv(HEADS);
		lines.forEach((line) -> csv.row(report.engagement().value(), report.month().toString(), line.label(),
				line.detail(), line.quantity(), line.unit(), line.unitPrice().euros(), line.total().euros()));
		return csv.bytes();
	}

}
