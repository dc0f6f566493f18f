package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the letter to a client whom the firm cannot help says.
 *
 * @param imprint its number, date and issuer
 * @param client the company that it goes to
 * @param contact the person that it goes to
 * @param reference the engagement
 * @param calledOn the day of the call, in Paris; none after the questionnaire
 * @param reason why not, in the firm's words
 * @param regulated whether they asked for work of an accountant or a lawyer
 * @param reserved what the law reserves to others of what they asked for
 */
public record OutOfScopeView(Imprint imprint, Party client, String contact, String reference,
		Optional<LocalDate> calledOn, Optional<String> reason, boolean regulated,
		List<Reserved> reserved) implements DocumentView {

	/**
	 * What the law reserves to others.
	 *
	 * @param request what was asked for
	 * @param turnTo who does it
	 * @param reason why, with the source
	 */
	public record Reserved(String request, String turnTo, String reason) {
	}

}
