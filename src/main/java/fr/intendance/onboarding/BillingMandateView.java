package fr.intendance.onboarding;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;

/**
 * What a mandate to issue the client's invoices shows: written, before the first of them
 * (CGI art. 289, I-2; ann. II, art. 242 nonies, I). The client stays liable for them.
 *
 * @param imprint its number, date and issuer, who issues the invoices
 * @param client in whose name they are issued
 * @param signatory who signs for the client
 * @param contract the number of the contract that it goes with
 * @param contestDays working days in which the client may contest an invoice
 */
public record BillingMandateView(Imprint imprint, Party client, Signatory signatory, String contract,
		int contestDays) implements DocumentView {
}
