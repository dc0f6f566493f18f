package fr.intendance.breach;

import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.processing.Officer;

/**
 * What a client is told of a breach.
 *
 * @param imprint its number, date and issuer
 * @param client the controller
 * @param breach its number in the register
 * @param reference the engagement
 * @param known what is known
 * @param officer the data protection officer of the firm, if it named one
 * @param hours within how many hours of its discovery the contract promises this
 */
public record NoticeView(Imprint imprint, Party client, String breach, String reference, BreachFacts known,
		Optional<Officer> officer, int hours) implements DocumentView {
}
