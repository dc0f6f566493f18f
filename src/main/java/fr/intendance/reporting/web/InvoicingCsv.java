package fr.intendance.reporting.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.document.Line;
import fr.intendance.reporting.Report;

/**
 * What will be invoiced, for the invoicing program: semicolons and decimal commas, as
 * French spreadsheets read them, UTF-8 with its mark.
 */
final class InvoicingCsv {

	private static final String HEAD = "Dossier;Période;Libellé;Détail;Quantité;Unité;Prix unitaire HT;Montant HT";

	private InvoicingCsv() {
	}

	static byte[] of(Report report, List<Line> lines) {
		Stream<String> rows = lines.stream()
			.map((line) -> Stream
				.of(text(report.engagement().value()), text(report.month().toString()), text(line.label()),
						text(line.detail()), number(line.quantity()), text(line.unit()),
						number(line.unitPrice().euros()), number(line.total().euros()))
				.collect(Collectors.joining(";")));
		return Stream.concat(Stream.of(HEAD), rows)
			.collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Quoted, and never a formula: a spreadsheet would run what begins like one (OWASP,
	 * CSV injection).
	 */
	static String text(String value) {
		boolean formula = value.strip().matches("(?s)[=+\\-@\\t\\r\\n|%].*") || value.matches("(?s)[\\t\\r\\n].*");
		return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
	}

	private static String number(BigDecimal value) {
		return value.toPlainString().replace('.', ',');
	}

}
