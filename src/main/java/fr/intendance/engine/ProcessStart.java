package fr.intendance.engine;

import java.util.Optional;

/**
 * What happens to the fields with which an outside program starts a process: they become
 * rows of ours, the process gets a business key and a tenant.
 */
public interface ProcessStart {

	/** The key of the process that may be started from outside. */
	String definition();

	/** The message that starts the same process with the same fields. */
	Optional<String> message();

	/**
	 * Takes the fields.
	 * @param wishedKey the business key that the program asked for
	 * @throws Refused with the field and a sentence; nothing starts then
	 */
	Started start(FormValues values, Optional<String> wishedKey);

	/**
	 * What was made of a start.
	 *
	 * @param businessKey names the one aggregate of the new process
	 * @param tenant the client whose process it is
	 * @param asIfNew the client whose it would be if the person had never written before
	 */
	record Started(String businessKey, String tenant, String asIfNew) {
	}

}
