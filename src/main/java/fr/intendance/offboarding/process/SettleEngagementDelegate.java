package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Offboarding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("settleEngagement")
class SettleEngagementDelegate implements JavaDelegate {

	private final Offboarding offboarding;

	SettleEngagementDelegate(Offboarding offboarding) {
		this.offboarding = offboarding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		EngagementReference reference = new EngagementReference(execution.getProcessBusinessKey());
		OffboardingModel.ACCESSES_TO_REVOKE.to(execution, this.offboarding.settle(reference));
	}

}
