package fr.intendance.reminder;

import java.util.List;
import java.util.Locale;

/**
 * What exactly is still missing of an answer, told by the stage that awaits it: a
 * reminder says it rather than « your documents ».
 */
public interface Missing {

	/** The kind of answer. */
	Ladder ladder();

	/**
	 * @param key the business key of the wait, such as {@code E-2026-0042.pieces}
	 * @param language of whoever reads it
	 * @return a few words each; empty if the reminder's text says it all
	 */
	List<String> of(String key, Locale language);

}
