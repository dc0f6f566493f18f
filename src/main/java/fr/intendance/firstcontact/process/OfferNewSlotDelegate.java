package fr.intendance.firstcontact.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.firstcontact.FollowUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("offerNewSlot")
class OfferNewSlotDelegate implements JavaDelegate {

	private final FollowUps followUps;

	OfferNewSlotDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.followUps.offerNewSlot(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
