package fr.intendance.desk;

import java.util.Optional;
import java.util.Set;

import fr.intendance.client.TimelineEntry;

import org.springframework.stereotype.Component;

/**
 * Tells who did what happened: a client by a link of theirs, a client as somebody of the
 * firm wrote it down, somebody of the firm, or nobody where it happened by itself.
 */
@Component
class Doers {

	/** What only clients do; an account beside it says who wrote it down. */
	private static final Set<String> OF_CLIENTS = Set.of("enquiry.received", "enquiry.joined", "call.booked",
			"questionnaire.answered", "specification.agreed", "specification.correction", "quote.accepted",
			"quote.declined", "quote.changesAsked", "contract.signed", "contract.withdrawn", "withdrawal.earlyStart",
			"piece.handedIn", "work.asked", "report.agreed", "report.contested", "engagement.abandoned",
			"dossier.received", "dossier.exported", "erasure.asked", "answer.late", "reply.received");

	private final Words words;

	Doers(Words words) {
		this.words = words;
	}

	/** In words that follow a comma. */
	Optional<String> of(TimelineEntry entry) {
		Optional<String> account = Optional.ofNullable(entry.actor());
		if (OF_CLIENTS.contains(entry.event())) {
			return account.map((one) -> this.words.of("desk.by.noted", one))
				.or(() -> Optional.of(this.words.of("desk.by.client")));
		}
		return account.map((one) -> this.words.of("desk.by", one));
	}

	static Set<String> events() {
		return OF_CLIENTS;
	}

}
