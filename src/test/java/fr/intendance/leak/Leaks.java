package fr.intendance.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Canaries that came out while tests ran, in log lines, addresses and headers: whoever
 * sees one says so here, and the rule asks after each class of tests.
 */
final class Leaks {

	private static final Set<String> SEEN = new TreeSet<>();

	private Leaks() {
	}

	/** Notes what a kind of output says, if it holds a canary. */
	static void look(String kind, CharSequence said) {
		Canary.in(said).ifPresent((canary) -> note(kind + ": " + canary));
	}

	private static synchronized void note(String leak) {
		SEEN.add(leak);
	}

	/** What was seen since this was last asked. */
	static synchronized List<String> take() {
		List<String> seen = new ArrayList<>(SEEN);
		SEEN.clear();
		return seen;
	}

}
