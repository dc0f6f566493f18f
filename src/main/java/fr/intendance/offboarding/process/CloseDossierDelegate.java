package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Closing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("closeDossier")
class CloseDossierDelegate implements JavaDelegate {

	private final Closing closing;

	CloseDossierDelegate(Closing closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.closing.close(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
