package fr.intendance.onboarding;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the notice of the right to withdraw shows, with the form to do so (C. conso art.
 * L221-5, R221-1).
 *
 * @param imprint its number, date and issuer
 * @param client the other party
 * @param contract the number of the contract
 * @param days calendar days in which the client may withdraw
 * @param daysWithoutPayment calendar days in which nothing is paid
 */
public record WithdrawalView(Imprint imprint, Party client, String contract, int days,
		int daysWithoutPayment) implements DocumentView {
}
