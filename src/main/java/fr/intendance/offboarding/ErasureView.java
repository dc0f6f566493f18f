package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.List;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the certificate of an erasure says.
 *
 * @param imprint its number, date and issuer
 * @param client who is forgotten
 * @param engagements the references of what is erased
 * @param reason why
 * @param documents how many documents are erased
 * @param kept what is kept
 */
public record ErasureView(Imprint imprint, Party client, List<String> engagements, ErasureReason reason, int documents,
		List<Kept> kept) implements DocumentView {

	/**
	 * Something that is kept.
	 *
	 * @param reference of which engagement
	 * @param what it is
	 * @param rule how long, and why
	 * @param until the last day, in Paris
	 */
	public record Kept(String reference, String what, String rule, LocalDate until) {
	}

}
