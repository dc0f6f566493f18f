package fr.intendance.quote;

import fr.intendance.document.Amount;

/**
 * The amounts that a quote was issued with; for monthly formulas those of one month.
 *
 * @param net before VAT, discount taken off
 * @param vat the VAT, zero under the exemption
 * @param due what is to be paid
 */
public record IssuedTotals(Amount net, Amount vat, Amount due) {
}
