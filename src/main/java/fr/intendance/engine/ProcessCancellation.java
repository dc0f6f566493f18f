package fr.intendance.engine;

import java.util.Optional;

/**
 * What becomes of our records when somebody cancels a process of its own in Cockpit or
 * over REST. A process without one ends by its tasks only.
 */
public interface ProcessCancellation {

	/** The key of the process that may be cancelled. */
	String definition();

	/**
	 * Writes down that the process is cancelled, before the engine ends it.
	 * @param businessKey names the one aggregate that the process works on
	 * @param reason in the words of whoever cancels, if they gave one; the engine does
	 * not keep it
	 * @throws Refused with a sentence that says where it is done instead; the process
	 * goes on then
	 */
	void cancel(String businessKey, Optional<String> reason);

}
