package fr.intendance.architecture.control.quote.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate with two collaborators, which the rule must find. */
class FatDelegate implements JavaDelegate {

	private final Runnable first = () -> {
	};

	private final Runnable second = () -> {
	};

	@Override
	public void execute(DelegateExecution execution) {
		this.first.run();
		this.second.run();
	}

}
