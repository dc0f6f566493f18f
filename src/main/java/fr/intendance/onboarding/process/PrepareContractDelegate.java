package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Contracting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("prepareContract")
class PrepareContractDelegate implements JavaDelegate {

	private final Contracting contracting;

	PrepareContractDelegate(Contracting contracting) {
		this.contracting = contracting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contracting.prepareContract(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
