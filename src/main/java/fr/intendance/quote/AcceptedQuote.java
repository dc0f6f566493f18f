package fr.intendance.quote;

import java.time.Instant;
import java.util.List;

import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Line;

/**
 * A quote that became a contract, and who said yes.
 *
 * @param offer what was accepted
 * @param options what they took of what was offered beside
 * @param name who accepted
 * @param capacity as what
 * @param acceptedAt when it was given or written down, UTC
 * @param place where it was given
 */
public record AcceptedQuote(OfferedQuote offer, List<Line> options, PersonName name, FreeText capacity,
		Instant acceptedAt, SigningPlace place) {
}
