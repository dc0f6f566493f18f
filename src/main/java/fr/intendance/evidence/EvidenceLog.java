package fr.intendance.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

/** Adds to chains, each event after the one before it, in the transaction that runs. */
@Component
class EvidenceLog {

	/** Whoever has a link could ask for a page without end. */
	private static final int MOST_LOOKS = 60;

	private final EvidenceRows rows;

	private final Clock clock;

	EvidenceLog(EvidenceRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Adds an event, unless the chain is closed. */
	void add(Chain chain, EvidenceKind kind, Facts facts) {
		add(chain, kind, facts.json(), locked(chain));
	}

	/** Adds that somebody looked, once for each place from which they did. */
	void addLook(Chain chain, EvidenceKind kind, Facts facts) {
		String json = facts.json();
		List<EvidenceEvent> events = locked(chain);
		boolean known = events.stream().anyMatch((one) -> one.kind() == kind && one.facts().equals(json));
		if (!known && events.size() < MOST_LOOKS) {
			add(chain, kind, json, events);
		}
	}

	/** The first event first. */
	List<EvidenceEvent> of(Chain chain) {
		return this.rows.of(chain.engagement().value(), chain.subject());
	}

	/** Nobody else adds to the chain until the transaction ends. */
	void lock(Chain chain) {
		this.rows.lock(chain, now());
	}

	private List<EvidenceEvent> locked(Chain chain) {
		lock(chain);
		return of(chain);
	}

	private void add(Chain chain, EvidenceKind kind, String facts, List<EvidenceEvent> events) {
		EvidenceEvent last = events.isEmpty() ? null : events.get(events.size() - 1);
		boolean open = (last == null) ? !this.rows.isGone(chain) : last.kind() != EvidenceKind.CERTIFIED;
		if (open) {
			this.rows.add(EvidenceEvent.after(last, chain, kind, now(), facts));
		}
	}

	/** Databases keep microseconds. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
