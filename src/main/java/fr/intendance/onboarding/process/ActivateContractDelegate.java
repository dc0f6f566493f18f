package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Onboarding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("activateContract")
class ActivateContractDelegate implements JavaDelegate {

	private final Onboarding onboarding;

	ActivateContractDelegate(Onboarding onboarding) {
		this.onboarding = onboarding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.onboarding.activateContract(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
