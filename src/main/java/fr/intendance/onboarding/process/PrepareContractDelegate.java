package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.ContractDrafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("prepareContract")
class PrepareContractDelegate implements JavaDelegate {

	private final ContractDrafts drafts;

	PrepareContractDelegate(ContractDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.drafts.prepareContract(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
