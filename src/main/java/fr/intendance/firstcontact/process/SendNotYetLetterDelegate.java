package fr.intendance.firstcontact.process;

import java.util.Date;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FollowUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("sendNotYetLetter")
class SendNotYetLetterDelegate implements JavaDelegate {

	private final FollowUps followUps;

	SendNotYetLetterDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.followUps.sendNotYetLetter(new EngagementReference(execution.getProcessBusinessKey()))
			.ifPresent((at) -> FirstContactModel.NEXT_CONTACT_AT.to(execution, Date.from(at)));
	}

}
