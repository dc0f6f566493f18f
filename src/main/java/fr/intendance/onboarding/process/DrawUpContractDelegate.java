package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.ContractDrafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("drawUpContract")
class DrawUpContractDelegate implements JavaDelegate {

	private final ContractDrafts drafts;

	DrawUpContractDelegate(ContractDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.drafts.drawUpContract(EngagementReference.ofKey(execution.getProcessBusinessKey()));
	}

}
