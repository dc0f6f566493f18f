package fr.intendance.journal;

import java.util.List;
import java.util.Locale;

/**
 * The end of a client's journal: whoever keeps it can tell later whether the past was
 * written anew.
 *
 * @param client whose it is
 * @param events how many events there are
 * @param hash that of the last one; zeros if there is none
 */
public record JournalHead(String client, int events, String hash) {

	private static final int SHORT = 16;

	/** What people compare, such as {@code 128-9F3A.07C1.55D2.E0B4}. */
	public String brief() {
		return this.events + "-"
				+ this.hash.substring(0, SHORT).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1.");
	}

	/** What programs compare: all of the hash. */
	public String full() {
		return this.events + "-" + this.hash;
	}

	/** The same as a file of its own: what a program needs to find it in an export. */
	public String json() {
		return JournalFile.head(this);
	}

	/** Where a journal with these events ends. */
	static JournalHead of(String client, List<JournalEvent> events) {
		return events.isEmpty() ? new JournalHead(client, 0, Link.NOTHING_BEFORE) : of(events.get(events.size() - 1));
	}

	static JournalHead of(JournalEvent last) {
		return new JournalHead(last.client(), last.place(), last.hash());
	}

}
