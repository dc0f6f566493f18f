package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * How one kind of command with values comes through the gate.
 */
interface Passage {

	/** The commands that this passage is for. */
	boolean fits(Command<?> command);

	/**
	 * Checks the right and takes the values out of the command.
	 * @param next carries on with the command, which then holds only what the engine may
	 * keep
	 * @return what the caller gets
	 * @throws Refused if it may not pass
	 */
	Object pass(Command<?> command, Actor actor, Supplier<Object> next);

}
