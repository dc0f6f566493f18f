package fr.intendance.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Who carries a journey: the product, or the engine alone. What a method does is timed,
 * but for what it has to read first as a person would on a page.
 */
interface Side {

	/** Where to look for what is open; looking is not timed. */
	ProcessEngine engine();

	/**
	 * Begins a journey.
	 * @return its business key
	 */
	String start();

	/** Somebody takes a task and finishes it with its form. */
	void finish(String reference, Task task);

	/** The client answers what is awaited, a word such as {@code quote}. */
	void answer(String reference, String awaited);

	/** Runs a step or fires a timer. */
	void execute(Job job);

}
