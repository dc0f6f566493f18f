package fr.intendance.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Party;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A company that delegates work, a prospect until its quote is accepted.
 *
 * @param id the tenant in the engine, such as {@code C-2026-0042}
 * @param company its name as given
 * @param siren the nine digits of the business, or null if not given
 * @param openedAt when it first wrote, UTC
 * @param version counts the changes
 */
public record Client(@Id String id, String company, String siren, Instant openedAt, @Version Long version) {

	/** As one of the two parties of a document; what we do not know is left out. */
	public Party party(Contact contact) {
		return new Party(this.company, "", List.of(), "", "", contact.email().value(),
				Optional.ofNullable(contact.phone()).map(PhoneNumber::value).orElse(""));
	}

}
