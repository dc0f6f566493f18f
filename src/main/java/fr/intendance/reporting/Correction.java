package fr.intendance.reporting;

import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;

/**
 * What a contested line of a report came to; the next report carries it.
 *
 * @param id counts the corrections
 * @param contested the key of the report whose line was contested
 * @param label the line, with the number of its report
 * @param amount before VAT, negative for what the client gets back
 * @param reason why, as the client reads it
 */
record Correction(long id, String contested, String label, Amount amount, FreeText reason) {
}
