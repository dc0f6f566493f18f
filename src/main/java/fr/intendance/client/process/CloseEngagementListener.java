package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Closes the engagement with its journey, however that ended: our record follows even
 * when the journey was cancelled in Cockpit.
 */
@Component("closeEngagement")
class CloseEngagementListener implements ExecutionListener {

	private final Engagements engagements;

	CloseEngagementListener(Engagements engagements) {
		this.engagements = engagements;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.engagements.close(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
