package fr.intendance.client;

import java.util.List;
import java.util.Locale;

import fr.intendance.engine.OpenTasks;
import fr.intendance.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the journal who of the firm opened which of a client's files, when, and for
 * which task: the client is told.
 */
@Service
@Transactional
public class FileOpenings {

	/** What the journal calls it. */
	public static final String EVENT = "file.opened";

	private static final int LONGEST = 160;

	private final Journal journal;

	private final OpenTasks tasks;

	FileOpenings(Journal journal, OpenTasks tasks) {
		this.journal = journal;
		this.tasks = tasks;
	}

	/**
	 * Somebody of the firm gets the bytes of a file now, for the tasks of this engagement
	 * that they have in hand.
	 * @param code names the file among those of its kind
	 */
	public void record(EngagementReference reference, Kind kind, String code) {
		List<String> steps = this.tasks.inHand(reference.value());
		String step = String.join(" ", steps);
		this.journal.record(reference.value(), EVENT, kind.name().toLowerCase(Locale.ROOT) + "/" + code,
				(step.length() > LONGEST) ? steps.get(0) : step);
	}

	/** What a client has with the firm. */
	public enum Kind {

		/** An issued document, by its number. */
		DOCUMENT,

		/** A piece or a scan, by its code. */
		PIECE,

		/** All that is theirs in one file, by the reference of the engagement. */
		DOSSIER,

		/** What goes with a mail, by the mail's id and its place there. */
		ATTACHMENT

	}

}
