package fr.intendance.quote.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quoting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("confirmAcceptance")
class ConfirmAcceptanceDelegate implements JavaDelegate {

	private final Quoting quoting;

	ConfirmAcceptanceDelegate(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.quoting.confirmAcceptance(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
