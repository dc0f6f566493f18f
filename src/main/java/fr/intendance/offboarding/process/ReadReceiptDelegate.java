package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Handover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component("readReceipt")
class ReadReceiptDelegate implements JavaDelegate {

	private final Handover handover;

	ReadReceiptDelegate(Handover handover) {
		this.handover = handover;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.handover.readReceipt(new EngagementReference(execution.getProcessBusinessKey()));
	}

}
