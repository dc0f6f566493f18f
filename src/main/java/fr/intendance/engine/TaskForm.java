package fr.intendance.engine;

import java.util.Map;

/**
 * The form of one user task, in Tasklist and over REST. What is typed goes to the service
 * of the stage in the transaction that completes the task; the process gets the returned
 * variables and nothing else.
 */
public interface TaskForm {

	/** The id of the user task in the model. */
	String task();

	/**
	 * What the person sees in the form, by the form's keys; never stored by the engine.
	 */
	Map<String, Object> shown(OpenTask task);

	/**
	 * Takes what was typed.
	 * @return the variables that the process needs next
	 * @throws Refused with the field and a sentence; the task then stays open
	 */
	Map<Variable<?>, Object> submitted(OpenTask task, FormValues values);

}
