package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FollowUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("assessReadiness")
class AssessReadinessDelegate implements JavaDelegate {

	private final FollowUps followUps;

	AssessReadinessDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.followUps.assessReadiness(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
