package fr.intendance.bench;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Every stage comes to the good end. */
public final class Outcome {

	/** Whatever the stage. */
	public boolean is(DelegateExecution execution, String outcome) {
		return true;
	}

}
