package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Totals;

/**
 * With what a quote was issued last. Money is in cents.
 *
 * @param number of its PDF
 * @param sha256 the fingerprint of that
 * @param validUntil the last day on which it can be accepted
 * @param netCents before VAT
 * @param vatCents the VAT
 * @param dueCents what is to be paid
 */
record QuoteIssue(String number, String sha256, LocalDate validUntil, Long netCents, Long vatCents, Long dueCents) {

	static QuoteIssue of(Document document, Totals totals, LocalDate validUntil) {
		return new QuoteIssue(document.number(), document.sha256(), validUntil, totals.net().cents(),
				totals.vat().cents(), totals.due().cents());
	}

	IssuedTotals totals() {
		return new IssuedTotals(new Amount(this.netCents), new Amount(this.vatCents), new Amount(this.dueCents));
	}

}
