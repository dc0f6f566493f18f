package fr.intendance.engine;

import java.util.Map;
import java.util.Optional;

/**
 * A request that cannot be done, with a French sentence for the person who asked: what
 * happened and what to do next. Over REST it becomes problem details in 4xx, in Tasklist
 * the sentence in its box; nothing of the request is kept.
 */
public final class Refused extends RuntimeException {

	private final int status;

	private final String field;

	private final boolean late;

	private Refused(int status, String field, String sentence, boolean late) {
		super(sentence, null, false, false);
		this.status = status;
		this.field = field;
		this.late = late;
	}

	private Refused(int status, String field, String sentence) {
		this(status, field, sentence, false);
	}

	/** A value that cannot be taken: 400, with the field that holds it. */
	public static Refused invalid(String field, String sentence) {
		return new Refused(400, field, sentence);
	}

	/**
	 * Demands that each box of a checklist is ticked.
	 * @param boxes the fields in their order, and whether they are ticked
	 * @throws Refused 400 naming the first box that is not
	 */
	public static void unlessTicked(Map<String, Boolean> boxes, String sentence) {
		boxes.forEach((field, ticked) -> {
			if (!ticked) {
				throw invalid(field, sentence);
			}
		});
	}

	/** What this person may not do: 403. */
	public static Refused forbidden(String sentence) {
		return new Refused(403, null, sentence);
	}

	/** What does not exist, or is not theirs to see, which looks the same: 404. */
	public static Refused unknown(String sentence) {
		return new Refused(404, null, sentence);
	}

	/** What the state of things does not allow now: 409. */
	public static Refused conflict(String sentence) {
		return new Refused(409, null, sentence);
	}

	/**
	 * An answer that nothing waits for any more: 409. A client who gives it by link reads
	 * the sentence on a calm page, and the firm gets a task to read the answer. Where the
	 * same page at once offers what to answer instead, it is a {@link #conflict}.
	 */
	public static Refused late(String sentence) {
		return new Refused(409, null, sentence, true);
	}

	/** What comes too often: 429. */
	public static Refused tooMany(String sentence) {
		return new Refused(429, null, sentence);
	}

	/** The HTTP status that says the same. */
	public int status() {
		return this.status;
	}

	/** The field whose value was refused, if it was one field. */
	public Optional<String> field() {
		return Optional.ofNullable(this.field);
	}

	/** Whether an answer came that nothing waits for any more. */
	public boolean isLate() {
		return this.late;
	}

	/** The French sentence. */
	public String sentence() {
		return getMessage();
	}

}
