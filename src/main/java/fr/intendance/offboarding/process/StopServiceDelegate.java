package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Termination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("stopService")
class StopServiceDelegate implements JavaDelegate {

	private final Termination termination;

	StopServiceDelegate(Termination termination) {
		this.termination = termination;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.termination.stopService(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
