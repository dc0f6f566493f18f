package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("abandonEngagement")
class AbandonEngagementDelegate implements JavaDelegate {

	private final Engagements engagements;

	AbandonEngagementDelegate(Engagements engagements) {
		this.engagements = engagements;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.engagements.abandon(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
