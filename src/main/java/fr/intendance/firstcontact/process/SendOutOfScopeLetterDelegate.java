package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FollowUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendOutOfScopeLetter")
class SendOutOfScopeLetterDelegate implements JavaDelegate {

	private final FollowUps followUps;

	SendOutOfScopeLetterDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.followUps.sendOutOfScopeLetter(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
