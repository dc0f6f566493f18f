package fr.intendance.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.Substitution;
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
			"kickOff.chosen", "questionnaire.answered", "specification.agreed", "specification.correction",
			"quote.accepted", "quote.declined", "quote.changesAsked", "contract.signed", "contract.withdrawn",
			"withdrawal.earlyStart", "piece.handedIn", "work.asked", "report.agreed", "report.contested",
			"engagement.abandoned", "dossier.received", "dossier.exported", "erasure.asked", "answer.late",
			"reply.received");

	private final Words words;

	Doers(Words words) {
		this.words = words;
	}

	/**
	 * In words that follow a comma.
	 * @param substitutions those by which somebody saw this client
	 */
	Optional<String> of(TimelineEntry entry, List<Substitution> substitutions) {
		Optional<String> account = Optional.ofNullable(entry.actor())
			.map((user) -> inPlaceOf(user, entry.happenedAt(), substitutions));
		if (OF_CLIENTS.contains(entry.event())) {
			return account.map((one) -> this.words.of("desk.by.noted", one))
				.or(() -> Optional.of(this.words.of("desk.by.client")));
		}
		return account.map((one) -> this.words.of("desk.by", one));
	}

	private String inPlaceOf(String user, Instant at, List<Substitution> substitutions) {
		return substitutions.stream()
			.filter((one) -> one.substitute().equals(user) && one.covers(at))
			.findFirst()
			.map((one) -> this.words.of("desk.by.substitute", user, one.absent()))
			.orElse(user);
	}

	static Set<String> events() {
		return OF_CLIENTS;
	}

}
