package fr.intendance.onboarding;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;

/**
 * What a confidentiality agreement shows.
 *
 * @param imprint its number, date and issuer
 * @param client the other party
 * @param signatory who signs for the client
 * @param contract the number of the contract that it goes with
 * @param years how long it holds after the end of the contract
 */
public record ConfidentialityView(Imprint imprint, Party client, Signatory signatory, String contract,
		int years) implements DocumentView {
}
