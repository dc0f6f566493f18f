package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

/**
 * Answers that the firm can write down for a client who gave them by phone, by mail or on
 * paper. They call the same verbs as the client's link.
 */
interface AnswerForm {

	/** What can be written down now; nothing when the stage is not there or is over. */
	List<Open> open(EngagementReference reference);

	/**
	 * A form that can be filled in now.
	 *
	 * @param id names it in its address
	 * @param title which answer it writes down
	 * @param fields what to fill in
	 * @param recording writes it down
	 * @param answer whether it is an answer, of which the firm says how it came; else it
	 * is something that the firm itself did
	 */
	record Open(String id, String title, List<Field> fields, Recording recording, boolean answer) {

		Open(String id, String title, List<Field> fields, Recording recording) {
			this(id, title, fields, recording, true);
		}

	}

	/** Writes an answer down. */
	interface Recording {

		/**
		 * @throws Refused with the field and a sentence
		 */
		void record(Given given);

	}

	/**
	 * What the firm filled in.
	 *
	 * @param values what was typed
	 * @param file the bytes of what was attached
	 * @param answer how it came, unless the firm did it itself, and who wrote it down
	 */
	record Given(FormValues values, Optional<byte[]> file, Answer answer) {
	}

}
