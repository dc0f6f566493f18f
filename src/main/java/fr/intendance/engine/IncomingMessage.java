package fr.intendance.engine;

/**
 * A message that an outside program may send to a running process by its business key.
 */
public interface IncomingMessage {

	/** The name of the message in the models. */
	String name();

	/**
	 * Records what came with the message; the engine correlates it after that, without
	 * the fields.
	 * @throws Refused if this person or program may not send it, or a field is wrong
	 */
	void accept(String businessKey, FormValues values);

}
