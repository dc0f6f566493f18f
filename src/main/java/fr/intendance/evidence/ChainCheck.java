package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;

import fr.intendance.evidence.PurgeRows.KeptChain;
import fr.intendance.journal.Link;

/** Counts a chain again and compares it with its certificate. */
final class ChainCheck {

	private ChainCheck() {
	}

	/**
	 * Where a certified chain is broken: the certificate tells the events that it was
	 * made of, by their hashes, so that none is missing at the end and none was written
	 * anew from the first to the last.
	 */
	static Optional<Integer> brokenAt(List<EvidenceEvent> events, List<String> certified) {
		for (int place = 1; place <= certified.size(); place++) {
			if (events.size() < place || !events.get(place - 1).hash().equals(certified.get(place - 1))) {
				return Optional.of(place);
			}
		}
		boolean closed = events.size() == certified.size() + 1
				&& events.get(certified.size()).kind() == EvidenceKind.CERTIFIED;
		return closed ? Link.brokenAt(events) : Optional.of(certified.size() + 1);
	}

	/** The same once the chain is deleted, by its trace. */
	static Optional<Integer> brokenAt(KeptChain trace, List<String> certified) {
		boolean same = trace.events() == certified.size() + 1
				&& trace.certifiedHash().equals(certified.stream().reduce((earlier, later) -> later));
		return same ? Optional.empty() : Optional.of(1);
	}

}
