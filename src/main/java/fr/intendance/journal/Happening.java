package fr.intendance.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened and is still to be sealed; the parts are those of
 * {@link JournalEvent}.
 */
record Happening(Instant at, String engagement, String event, String about, String actor, String step) {

	Happening {
		about = line(about);
		actor = line(actor);
		step = line(step);
	}

	/** What has line feeds could be read in two ways. */
	private static String line(String text) {
		return Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cc}\\p{Cs}]", " ");
	}

}
