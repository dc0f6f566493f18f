package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the letter to a client who is not ready yet says.
 *
 * @param imprint its number, date and issuer
 * @param client the company that it goes to
 * @param contact the person that it goes to
 * @param reference the engagement
 * @param calledOn the day of the call, in Paris
 * @param reason why not yet, in the firm's words
 * @param homework what is left to prepare, a sentence each
 * @param recontactOn the day agreed for trying again
 */
public record NotYetView(Imprint imprint, Party client, String contact, String reference, LocalDate calledOn,
		String reason, List<String> homework, Optional<LocalDate> recontactOn) implements DocumentView {
}
