package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Abandonment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("abandonEngagement")
class AbandonEngagementDelegate implements JavaDelegate {

	private final Abandonment abandonment;

	AbandonEngagementDelegate(Abandonment abandonment) {
		this.abandonment = abandonment;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.abandonment.close(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
