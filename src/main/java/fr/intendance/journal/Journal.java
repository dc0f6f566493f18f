package fr.intendance.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import fr.intendance.engine.Step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happened, sealed when the transaction ends in which it did: both hold,
 * or neither.
 */
@Service
@Transactional
public class Journal {

	private final JournalRows rows;

	private final Doer doer;

	private final Clock clock;

	Journal(JournalRows rows, Doer doer, Clock clock) {
		this.rows = rows;
		this.doer = doer;
		this.clock = clock;
	}

	/**
	 * Something happened, now and by whoever is at it.
	 * @param engagement the reference
	 * @param event a code such as {@code quote.sent}
	 * @param about what it happened to; no personal data; may be null
	 */
	public void record(String engagement, String event, String about) {
		record(engagement, event, about, Step.current().orElse(""));
	}

	/**
	 * The same where somebody says for which step they do it.
	 * @param step an id of the models
	 */
	public void record(String engagement, String event, String about, String step) {
		Sealing.of(this.rows)
			.add(new Happening(this.clock.instant().truncatedTo(ChronoUnit.MICROS), engagement, event, about,
					this.doer.current(), step));
	}

	/** The end of a client's journal as it was committed last. */
	@Transactional(readOnly = true)
	public JournalHead head(String client) {
		return this.rows.head(client).orElseGet(() -> JournalHead.of(client, List.of()));
	}

	/** A client's journal for whoever counts it again: JSON lines, in UTF-8. */
	@Transactional(readOnly = true)
	public String export(String client) {
		List<JournalEvent> events = this.rows.of(client);
		return JournalFile.of(JournalHead.of(client, events), events);
	}

	/** What happened in one way in one engagement, the first event first. */
	@Transactional(readOnly = true)
	public List<JournalEvent> of(String engagement, String event) {
		return this.rows.of(engagement, event);
	}

	/** When a contact did something in an engagement last, if one ever did. */
	@Transactional(readOnly = true)
	public Optional<Instant> lastHeardOf(String engagement) {
		return this.rows.lastOfAContact(engagement);
	}

	/** All events of a client, the first one first. */
	@Transactional(readOnly = true)
	public List<JournalEvent> of(String client) {
		return this.rows.of(client);
	}

}
