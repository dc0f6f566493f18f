package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.List;

import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;

/** The worked example of the time model. */
public final class HoursEstimateFixture {

	private HoursEstimateFixture() {
	}

	/** A joiner's workshop: 19.58 h of work, 23.26 h in all, a package of 30 h. */
	public static HoursEstimate workedExample() {
		return new HoursEstimate(
				List.of(line("QUOTE_SIMPLE", "QUOTES", "Devis simple", 20, 15),
						line("INVOICE", "INVOICING", "Facture émise", 8, 40),
						line("SUPPLIER_INVOICE", "SUPPLIER_INVOICES", "Facture fournisseur", 6, 50),
						line("UNPAID_REMINDER_MAIL", "UNPAID_REMINDERS", "Relance d’impayé par e-mail", 6, 20),
						line("PAYMENT", "PAYMENT_MATCHING", "Encaissement pointé", 3, 30),
						line("ACCOUNTANT_DISPATCH", "ACCOUNTANT_DISPATCH", "Envoi mensuel au comptable", 45, 1)),
				List.of(new Factor("Outils disparates", BigDecimal.ONE),
						new Factor("Classement en ordre", BigDecimal.ONE)));
	}

	private static Line line(String unit, String service, String label, int minutesEach, int volume) {
		return new Line(unit, service, label, minutesEach, BigDecimal.valueOf(volume));
	}

}
