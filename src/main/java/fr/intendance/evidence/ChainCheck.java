package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;

/** Counts a chain again. */
final class ChainCheck {

	private ChainCheck() {
	}

	/**
	 * The place of the first event that is not what was written, or does not follow the
	 * one before it: changed, moved, put in or with one missing before it.
	 */
	static Optional<Integer> brokenAt(List<EvidenceEvent> events) {
		String previous = EvidenceEvent.NOTHING_BEFORE;
		for (int place = 1; place <= events.size(); place++) {
			EvidenceEvent event = events.get(place - 1);
			if (event.place() != place || !event.previous().equals(previous) || !event.hash().equals(event.counted())) {
				return Optional.of(place);
			}
			previous = event.hash();
		}
		return Optional.empty();
	}

	/**
	 * The same for a chain that is certified: the certificate tells the events that it
	 * was made of, by their hashes, so that none is missing at the end and none was
	 * written anew from the first to the last.
	 */
	static Optional<Integer> brokenAt(List<EvidenceEvent> events, List<String> certified) {
		for (int place = 1; place <= certified.size(); place++) {
			if (events.size() < place || !events.get(place - 1).hash().equals(certified.get(place - 1))) {
				return Optional.of(place);
			}
		}
		boolean closed = events.size() == certified.size() + 1
				&& events.get(certified.size()).kind() == EvidenceKind.CERTIFIED;
		return closed ? brokenAt(events) : Optional.of(certified.size() + 1);
	}

}
